package org.linkwork.parameter;

/**
 * The neighbourhood as it is: how many people, practices, GPs and groups, and who lives there.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code place}.
 */
public record PlaceParameters(
    int registeredPeople,
    int practices,
    double gpsPer10000,
    double womenShare,
    double shareFifth1,
    double shareFifth2,
    double shareFifth3,
    double shareFifth4,
    double shareFifth5,
    double shareUnder18,
    double share18To34,
    double share35To49,
    double share50To64,
    double share65To79,
    double share80Up,
    double carShare,
    double livesAloneShare,
    double livesAloneByAge,
    double benefitsShare,
    double conditionsPerAgeBand,
    double scarcityGradient,
    double minutesAcross,
    double groupsPer10000,
    double spareGroupsPer10000) {}
