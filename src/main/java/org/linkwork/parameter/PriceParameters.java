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
    double groupPlaceYear,
    double groupStartUp,
    double developmentWorkerYear,
    double transportTrip,
    double skillsCourse,
    double gpBackfillHour,
    double wholePracticeSetUp,
    double wholePracticeYear,
    double educationSession,
    double storyFilms,
    double storyEvent,
    double buddyCoordinatorYear,
    double buddyVisitExpenses,
    double buddyTraining,
    double feedbackSystemYear,
    double rewardPerReferral,
    double prescribingAuditYear,
    double clawBackPerPrescription,
    double promptsSetUp,
    double promptsLicencePerPatient,
    double practiceRoomSetUp,
    double practiceRoomYear) {}
