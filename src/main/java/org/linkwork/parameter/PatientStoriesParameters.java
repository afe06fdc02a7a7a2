package org.linkwork.parameter;

/**
 * Stories of patients and GPs of Table 2, no. 6.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code patient_stories}.
 */
public record PatientStoriesParameters(
    double agreeLift,
    double easesLabel,
    double promisedPoints,
    int promiseHalfLifeWeeks,
    double persuades,
    double salienceJump,
    double closesSilence) {}
