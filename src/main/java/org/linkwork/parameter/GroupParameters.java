package org.linkwork.parameter;

/**
 * What community groups are like and how their money runs.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code group}.
 */
public record GroupParameters(
    double places,
    double placesSpread,
    double ownMembersShare,
    double courseShare,
    int courseSessions,
    double qualitySpread,
    double reservesWeeks,
    double noReservesShare,
    double oneStreamShare,
    double costFixedPerYear,
    double costPerAttendance,
    double costPerForm,
    double renewBase,
    double otherIncomeShare,
    double reservesCapWeeks,
    int weeksToReapply,
    double renewByOccupancy,
    double renewByEvidence,
    double renewByPooling,
    int weeksInDebt,
    double evidenceHalf,
    double cohesionAtStart,
    double cohesionRate,
    double formResponse,
    double formPages,
    double answersLeftByPage,
    double helpedByWorkerPerWeek) {}
