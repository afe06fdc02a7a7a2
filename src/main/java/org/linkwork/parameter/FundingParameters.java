package org.linkwork.parameter;

/**
 * How community groups are funded, which a planner can choose.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code funding}.
 */
public record FundingParameters(
    double grantLengthWeeks,
    double longGrantShare,
    double longGrantWeeks,
    double grantPoundsPerYear,
    double budgetPerPerson,
    double paymentPerSession,
    double birthsPerWeek,
    double contactsPerWeek,
    double surveyIntensity,
    double sessionFee,
    double feeShare,
    double mentalHealthLabelShare,
    int extraPlaces,
    double commissionedPer10000,
    double developmentWorkers) {}
