/**
 * The patients: who they are, what they need, whom they trust, and the three motivational
 * thresholds at which they agree, turn up and keep coming.
 */
package org.linkwork.patient;
