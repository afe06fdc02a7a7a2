package org.linkwork.parameter;

/**
 * The buddy system of Table 2, no. 5.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code buddy}.
 */
public record BuddyParameters(
    double volunteers,
    double hoursAWeek,
    double hoursPerVisit,
    int accompaniedSessions,
    double liftShare,
    double calmsShare,
    double linkWorkerHoursAWeek,
    double leavesPerWeek,
    double weeksToReplace) {}
