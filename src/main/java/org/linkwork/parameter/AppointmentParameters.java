package org.linkwork.parameter;

/**
 * How GP appointments are set up, which a planner can choose.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code appointment}.
 */
public record AppointmentParameters(
    double extraMinutes,
    double extraSlotsShare,
    double referralMinutes,
    double promptStrength,
    double alertsPerDay) {}
