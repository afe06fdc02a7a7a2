/**
 * Runs of one scenario, several scenarios compared on the same people, and what can be said of
 * them.
 *
 * <p>Replicates run in parallel and results never depend on how many threads there are.
 */
package org.linkwork.experiment;
