package org.linkwork.report.study;

import java.util.Locale;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;

/**
 * Values of one unit as people read them: shares in per cent, or in percentage points where they
 * are changes.
 */
public final class Figured {
  private static final double PER_CENT = 100;

  private Figured() {}

  static double factor(String unit) {
    return unit.equals("share") ? PER_CENT : 1;
  }

  /** A unit as people read it. */
  public static String unit(String unit) {
    return unit.equals("share") ? "%" : unit;
  }

  /** A value without its unit. */
  public static String value(String unit, double value) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    double shown = factor(unit) * value;
    String text =
        String.format(Locale.UK, unit.equals("share") ? "%.1f" : "%.2f", shown == 0 ? 0.0 : shown);
    return text.matches("-[0.]+") ? text.substring(1) : text;
  }

  /** An interval without its unit. */
  public static String interval(String unit, Interval interval) {
    return Double.isNaN(interval.low())
        ? "unknown"
        : value(unit, interval.low()) + " to " + value(unit, interval.high());
  }

  static String mean(String unit, SampleSummary summary) {
    return summary.n() == 0
        ? "-"
        : value(unit, summary.mean()) + " (" + interval(unit, summary.interval()) + ")";
  }

  /** The band, open where it has no upper end. */
  public static String band(String unit, double low, double high) {
    return Double.isInfinite(high)
        ? value(unit, low) + " or more"
        : value(unit, low) + " to " + value(unit, high);
  }
}
