package org.linkwork.parameter;

/**
 * A penalty for needless prescribing and for not offering, of Table 2, no. 7.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code disincentive}.
 */
public record DisincentiveParameters(
    double closesGap,
    double pull,
    double sparesSevere,
    double autonomyCostsBelief,
    double autonomyCostsResources,
    double brushOffErodes,
    double haste) {}
