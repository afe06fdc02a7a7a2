package org.linkwork.parameter;

/**
 * How questionnaires read the latent state: middle, slope and noise of each.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code instrument}.
 */
public record InstrumentParameters(
    double onsNoise,
    double swemwbsMiddle,
    double swemwbsSlope,
    double swemwbsNoise,
    double hadsAnxietyMiddle,
    double hadsAnxietySlope,
    double hadsAnxietyNoise,
    double hadsDepressionMiddle,
    double hadsDepressionSlope,
    double hadsDepressionInEpisode,
    double hadsDepressionNoise,
    double phqMiddle,
    double phqSlope,
    double phqInEpisode,
    double phqNoise,
    double uclaMiddle,
    double uclaSlope,
    double uclaNoise,
    double utilityMiddle,
    double utilitySlope,
    double utilityByWorry,
    double utilityByCondition,
    double utilityNoise) {}
