package org.linkwork.sweep;

import org.linkwork.scenario.Scenario;

/**
 * A run to be carried out.
 *
 * @param point number of the point, the same for all runs of one scenario
 * @param scenario what is run
 * @param replicate number of the run, from 0
 */
public record PlannedRun(int point, Scenario scenario, int replicate) {}
