package org.linkwork.parameter;

/**
 * GP skills training of Table 2, no. 1.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code skills_training}.
 */
public record SkillsTrainingParameters(
    double closesSkillGap,
    double closesTrainingGap,
    double hours,
    double refresherHours,
    double backfilled,
    double extraMinutes) {}
