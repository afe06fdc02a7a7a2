package org.linkwork.parameter;

/** Everything that a planner can choose, apart from what nobody can choose. */
public record LeverParameters(
    ServiceParameters service,
    AppointmentParameters appointment,
    FundingParameters funding,
    ReportingParameters reporting) {
  /** Reads the levers among the values. */
  public static LeverParameters from(ParameterValues values) {
    return new LeverParameters(
        RecordBinder.bind(ServiceParameters.class, "service", values),
        RecordBinder.bind(AppointmentParameters.class, "appointment", values),
        RecordBinder.bind(FundingParameters.class, "funding", values),
        RecordBinder.bind(ReportingParameters.class, "reporting", values));
  }
}
