/**
 * Runs carried out on Apache Spark: scenarios go to executors as what differs from the register,
 * rows come back, and the driver writes the store. Compiled in the profile {@code spark} alone.
 */
package org.linkwork.cluster;
