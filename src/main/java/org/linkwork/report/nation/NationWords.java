package org.linkwork.report.nation;

import java.util.Locale;
import org.linkwork.experiment.Interval;
import org.linkwork.nation.GroupOutcome;
import org.linkwork.nation.RatioEstimate;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Words;

/** Values of a nation as people read them. */
final class NationWords {
  private static final double PER_CENT = 100;
  private static final int MOST_DECIMALS = 4;

  private NationWords() {}

  /** The interval, or the value twice where nothing is known of it. */
  static Interval ends(RatioEstimate estimate) {
    return Double.isNaN(estimate.interval().low())
        ? new Interval(estimate.value(), estimate.value())
        : estimate.interval();
  }

  /** A value and in brackets its interval, without its unit. */
  static String value(GroupOutcome row, RatioEstimate estimate, boolean signed) {
    double factor = row.outcome().unit().equals("share") ? PER_CENT : 1;
    double half = estimate.interval().halfWidth();
    double precision = (half > 0 ? half : Math.abs(estimate.value())) * factor;
    int decimals = 0;
    // Two digits of the half-width are all that can be believed.
    for (double limit = 10;
        precision > 0 && decimals < MOST_DECIMALS && precision < limit;
        limit /= 10) {
      decimals++;
    }
    String interval =
        Double.isNaN(half)
            ? "unknown"
            : number(estimate.interval().low() * factor, decimals, signed)
                + " to "
                + number(estimate.interval().high() * factor, decimals, signed);
    return number(estimate.value() * factor, decimals, signed) + " (" + interval + ")";
  }

  /** The unit of a value, or of a difference. */
  static String unit(GroupOutcome row, boolean difference) {
    Outcome outcome = row.outcome();
    return outcome.unit().equals("share") ? (difference ? "percentage points" : "%") : row.unit();
  }

  /** A sum over the nation and in brackets its interval, whole. */
  static String total(double total, Interval interval) {
    return Words.count(total)
        + (Double.isNaN(interval.low())
            ? ""
            : " (%s to %s)".formatted(Words.count(interval.low()), Words.count(interval.high())));
  }

  private static String number(double value, int decimals, boolean signed) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    String shown = String.format(Locale.UK, "%,." + decimals + "f", value + 0.0);
    boolean zero = !shown.matches(".*[1-9].*");
    if (zero) {
      return shown.replace("-", "");
    }
    return signed && value > 0 ? "+" + shown : shown;
  }
}
