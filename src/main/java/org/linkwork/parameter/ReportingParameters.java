package org.linkwork.parameter;

/**
 * How news of patients reaches GPs, which a planner can choose.
 *
 * <p>Meaning, unit, range and source of each stand in {@code scenarios/parameters.yaml} under
 * {@code reporting}.
 */
public record ReportingParameters(
    double reportProbability, double inHouseReportProbability, double delayWeeks) {}
