package org.linkwork.report.words;

import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;

/**
 * An outcome's values as people read them: shares in per cent, their differences in percentage
 * points, large sums of money in thousands, all others in the outcome's own unit, with as many
 * decimals as their interval deserves.
 *
 * @param outcome which outcome
 * @param factor by which values are multiplied before they are shown
 * @param decimals decimals shown
 */
public record Amount(Outcome outcome, double factor, int decimals) {
  private static final double PER_CENT = 100;
  private static final double LARGE_POUNDS = 100_000;
  private static final double THOUSANDTH = 0.001;
  private static final int MOST_DECIMALS = 6;
  private static final int LEVEL_DECIMALS = 3;

  /** How a mean and its interval are shown. */
  public static Amount of(Outcome outcome, SampleSummary summary) {
    return of(outcome, summary.mean(), summary.interval());
  }

  /** How the means and the difference of a paired effect are shown. */
  public static Amount of(PairedEffect effect) {
    double largest = Math.max(Math.abs(effect.baselineMean()), Math.abs(effect.otherMean()));
    double shown = effect.difference() == 0 ? largest / 10 : effect.difference();
    Amount alone = of(effect.outcome(), shown, effect.interval());
    return alone.factor == 1 && isLargeSum(effect.outcome(), largest)
        ? scaled(effect.outcome(), THOUSANDTH, shown, effect.interval())
        : alone;
  }

  /** How a value that has this interval is shown. */
  public static Amount of(Outcome outcome, double value, Interval interval) {
    double factor = isShare(outcome) ? PER_CENT : isLargeSum(outcome, value) ? THOUSANDTH : 1;
    return scaled(outcome, factor, value, interval);
  }

  private static Amount scaled(Outcome outcome, double factor, double value, Interval interval) {
    double precision = interval.halfWidth() > 0 ? interval.halfWidth() : Math.abs(value);
    int decimals = 0;
    // Two digits of the half-width are all that can be believed.
    for (double limit = 10; decimals < MOST_DECIMALS && precision * factor < limit; limit /= 10) {
      decimals++;
    }
    return new Amount(outcome, factor, precision > 0 ? decimals : 0);
  }

  /** A value without its unit. */
  public String value(double value) {
    return Double.isFinite(value) ? Words.format("%,." + decimals + "f", factor * value) : "-";
  }

  /** A mean beside a difference without its unit, with no more than three decimals. */
  public String level(double value) {
    return new Amount(outcome, factor, Math.min(decimals, LEVEL_DECIMALS)).value(value);
  }

  /** A difference with its sign and without its unit. */
  public String difference(double difference) {
    String shown = value(difference);
    return difference > 0 && shown.matches(".*[1-9].*") ? "+" + shown : shown;
  }

  /** A value with its unit. */
  public String withUnit(double value) {
    return isShare(outcome) ? value(value) + "%" : value(value) + " " + unit();
  }

  /** The interval of a value. */
  public String interval(Interval interval) {
    return Double.isNaN(interval.low())
        ? "unknown"
        : value(interval.low()) + " to " + value(interval.high());
  }

  /** The interval of a difference, with signs. */
  public String differenceInterval(Interval interval) {
    return Double.isNaN(interval.low())
        ? "unknown"
        : difference(interval.low()) + " to " + difference(interval.high());
  }

  /** The unit of values. */
  public String unit() {
    return isShare(outcome) ? "%" : factor == THOUSANDTH ? "thousand pounds" : outcome.unit();
  }

  /** The unit of differences. */
  public String differenceUnit() {
    return isShare(outcome) ? "percentage points" : unit();
  }

  private static boolean isShare(Outcome outcome) {
    return outcome.unit().equals("share");
  }

  private static boolean isLargeSum(Outcome outcome, double value) {
    return outcome.unit().equals("pounds") && Math.abs(value) >= LARGE_POUNDS;
  }
}
