package org.linkwork.parameter;

/**
 * How GPs and link workers tire, leave and are replaced.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code workforce}.
 */
public record WorkforceParameters(
    double sessionsAWeek,
    double fullTimeShare,
    double burnoutStart,
    double burnoutBase,
    double burnoutRate,
    double burnoutByLoad,
    double burnoutByResources,
    double resourceBelief,
    double resourceTrust,
    double resourceAtmosphere,
    double resourceEnjoyment,
    double leavesPerWeek,
    double leavesByBurnout,
    double partnersLeave,
    double traineesLeave,
    double stabilitySpread,
    double weeksToReplace,
    double locumCover,
    double locumKnowledge,
    double locumTrust,
    double inductionTeaches,
    double linkWorkerLeavesPerWeek,
    double linkWorkerWeeksToReplace,
    double linkWorkerSuccessorKnows) {}
