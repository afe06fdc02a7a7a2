package org.linkwork.parameter;

/**
 * The whole-practice programme of Table 2, no. 2.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code whole_practice}.
 */
public record WholePracticeParameters(
    double closesGap,
    double closesEthosGap,
    double closesAtmosphereGap,
    double closesLeavingGap,
    double protectedMinutes,
    double receptionistTalks,
    double receptionistHears,
    double needSpokenOf) {}
