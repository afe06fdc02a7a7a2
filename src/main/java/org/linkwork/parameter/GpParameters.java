package org.linkwork.parameter;

/**
 * What GPs and practices are like: the middle of each quality and how far they differ.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code gp}.
 */
public record GpParameters(
    double listening,
    double rootCause,
    double perseverance,
    double ethos,
    double dutyOfCare,
    double deMedicalise,
    double enjoyment,
    double helplessness,
    double atmosphere,
    double practiceEthos,
    double reach,
    double partnerShare,
    double traineeShare,
    double yearsInPost,
    double yearsToKnow,
    double sessionsSpread) {}
