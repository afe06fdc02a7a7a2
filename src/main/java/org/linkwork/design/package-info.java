/**
 * Experiment files: which points of a sweep are simulated, how often, and what is kept of them.
 *
 * <p>A point is a base scenario with the levels of some factors changed; its scenario passes the
 * same checks as a scenario file, and what is wrong with it is said at its line of the experiment.
 */
package org.linkwork.design;
