package org.linkwork.parameter;

/**
 * How life satisfaction, worry, loneliness and connection move.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code wellbeing}.
 */
public record WellbeingParameters(
    double setPoint,
    double setPointSpread,
    double setPointGradient,
    double startSpread,
    double returnRate,
    double weeklyNoise,
    double shocksPerWeek,
    double shockGradient,
    double shockSmallest,
    double shockLargest,
    double shockLeavesProblem,
    double ownGroups,
    double ownGroupProtection,
    double worrySetPoint,
    double worrySpread,
    double worryReturnRate,
    double worryNoise,
    double worryPerProblem,
    double worryPerShockPoint,
    double worryToSatisfaction,
    double lonelinessSetPoint,
    double lonelinessSpread,
    double lonelinessGradient,
    double lonelinessLivingAlone,
    double lonelinessReturnRate,
    double lonelinessNoise,
    double lonelinessToSatisfaction,
    double connectionToLoneliness,
    double oftenLonelyLevel,
    double distressLevel,
    double connectionGain,
    double connectionFade,
    double connectionWorth,
    double adaptationRate,
    double lossWorth,
    double lossAtClosure,
    double lossAtPlannedEnd,
    double groupProtection,
    double depressionBase,
    double resilienceSpread,
    double depressionLiftsPerWeek,
    double depressionWeighs,
    double benefitPoints) {}
