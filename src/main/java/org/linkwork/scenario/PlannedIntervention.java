package org.linkwork.scenario;

import org.linkwork.parameter.reading.Position;

/**
 * One intervention as a file plans it.
 *
 * @param plan when, how widely and how strongly
 * @param name where its name is written
 * @param from where its first week is written, or its name
 * @param until where its end is written, or its name
 * @param refresher where the weeks between refreshers are written, or its name
 */
record PlannedIntervention(
    InterventionPlan plan, Position name, Position from, Position until, Position refresher) {}
