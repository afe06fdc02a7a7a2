package org.linkwork.parameter;

/**
 * What things cost, in pounds of the price year.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code price}.
 */
public record PriceParameters(
    double gpAppointment,
    double linkWorkerYear,
    double linkWorkerSupervisionShare,
    double antidepressantYear,
    double grantManagementShare,
    double buddyCoordinatorYear,
    double buddyVisitExpenses,
    double buddyTraining,
    double feedbackSystemYear,
    double rewardPerReferral) {}
