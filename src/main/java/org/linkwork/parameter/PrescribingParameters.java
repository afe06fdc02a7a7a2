package org.linkwork.parameter;

/**
 * When a GP prescribes an antidepressant, and what it does.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code prescribing}.
 */
public record PrescribingParameters(
    double atStartShare,
    double base,
    double bySeverity,
    double byTimePressure,
    double byDeMedicalising,
    double effect,
    double severeBelow,
    double stopsPerWeek) {}
