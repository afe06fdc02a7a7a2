package org.linkwork.parameter;

/**
 * How a patient's trust in GPs and link workers grows and shrinks.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code trust}.
 */
public record TrustParameters(
    double start,
    double spreadByPractice,
    double atmosphere,
    double gain,
    double lossRatio,
    double fade,
    double fadesBetweenVisits,
    double newGpFromPractice,
    double qualityBase,
    double qualityByListening,
    double qualityByUsualGp,
    double qualityByWait,
    double lateWeeks,
    double linkWorkerGain,
    double linkWorkerQuality,
    double overloadCosts,
    double linkWorkerStart,
    double linkWorkerFromGp,
    double introducedInPerson,
    double waitErodes,
    double patientWeeks,
    double neverReachedErodes,
    double wordOfMouth) {}
