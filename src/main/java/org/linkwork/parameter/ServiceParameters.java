package org.linkwork.parameter;

/**
 * How the social prescribing service is set up, which a planner can choose.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code service}.
 */
public record ServiceParameters(
    boolean socialPrescribing,
    double linkWorkers,
    double contactHoursAWeek,
    double caseloadCap,
    double inHouseShare,
    int rooms,
    double pooling,
    double transportShare) {}
