package org.linkwork.parameter;

/**
 * Long-term funding of groups of Table 2, no. 10.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code long_term_funding}.
 */
public record LongTermFundingParameters(
    double grantWeeks, double reservesShare, double poolingGap, double birthsFactor) {}
