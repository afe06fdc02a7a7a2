package org.linkwork.parameter;

/**
 * How social need comes about and brings people to the GP.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code need}.
 */
public record NeedParameters(
    double demandPerWeek,
    double demandByMood,
    double demandByDrop,
    double demandByLoneliness,
    double demandByCondition,
    double demandByAge,
    double demandByWomen,
    double demandSpread,
    double childDemandPerWeek,
    double asksAgain,
    double visitIsSocial,
    double weightOfProblems,
    double weightOfLoneliness,
    double weightOfMood,
    double weightOfDrop,
    double gradient,
    double problemsAtStart,
    double problemEasesPerWeek,
    double movesAwayPerWeek) {}
