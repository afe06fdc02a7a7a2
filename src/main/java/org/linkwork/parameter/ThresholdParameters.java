package org.linkwork.parameter;

/**
 * The three motivational thresholds of a patient, in log-odds.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code threshold}.
 */
public record ThresholdParameters(
    double agreeBase,
    double agreeByTrust,
    double agreeByListening,
    double agreeBySkill,
    double agreeByNeed,
    double agreeByFit,
    double agreeByStigma,
    double agreeByAtmosphere,
    double agreeByWomen,
    double lowMood,
    double drive,
    double showBase,
    double showByTrust,
    double showByFit,
    double showByTravel,
    double showByFee,
    double feeByWealth,
    double feeOnBenefits,
    double showByLabel,
    double showByAnxiety,
    double showByWait,
    double showByBuddy,
    double keepBase,
    double keepByHabit,
    double keepByCohesion,
    double keepByFit,
    double keepByChange,
    double recentMemory,
    double keepByTravel,
    double transportEases,
    double keepByBuddy,
    double keepBySurveys,
    int firstVisitChances,
    int missesInARow,
    double habitGrows,
    double habitShrinks) {}
