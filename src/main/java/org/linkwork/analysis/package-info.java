/**
 * What can be said of arrays of results: summaries, contrasts, how many replicates are enough, how
 * long a warm-up is needed, and which of several scenarios is best.
 */
package org.linkwork.analysis;
