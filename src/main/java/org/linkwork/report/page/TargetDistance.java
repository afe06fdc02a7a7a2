package org.linkwork.report.page;

/**
 * How far a value lies from a published one, in widths of the accepted band to that side: 0 is the
 * published value, -1 and 1 are the ends of the band.
 */
final class TargetDistance {
  /** How far out a chart is drawn; what lies further is drawn at its edge. */
  private static final double FURTHEST = 2.5;

  private TargetDistance() {}

  /**
   * The distance of a value and the ends of its interval, as a chart draws them.
   *
   * @param row has the columns {@code published}, {@code band_low} and {@code band_high}
   * @param scale plain, log or logit
   */
  static IntervalChart.Value drawn(TableRow row, String scale, IntervalChart.Value value) {
    return new IntervalChart.Value(
        kept(of(row, scale, value.value())),
        kept(of(row, scale, value.low())),
        kept(of(row, scale, value.high())));
  }

  /** The distance of a value; not a number where the band has no end on that side. */
  static double of(TableRow row, String scale, double value) {
    double published = on(scale, row.number("published"));
    double shift = on(scale, value) - published;
    double end = on(scale, row.number(shift < 0 ? "band_low" : "band_high"));
    return shift / Math.abs(end - published);
  }

  private static double on(String scale, double value) {
    return switch (scale) {
      case "log" -> StrictMath.log(value);
      case "logit" -> StrictMath.log(value / (1 - value));
      default -> value;
    };
  }

  private static double kept(double distance) {
    return Double.isNaN(distance) ? distance : Math.max(-FURTHEST, Math.min(FURTHEST, distance));
  }
}
