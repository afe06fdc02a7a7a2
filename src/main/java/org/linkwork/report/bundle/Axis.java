package org.linkwork.report.bundle;

import java.util.List;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;

/**
 * One axis of a plot, with 0 on it.
 *
 * @param low its lower end
 * @param high its upper end
 * @param amount how its numbers are shown
 */
record Axis(double low, double high, Amount amount) {
  private static final int TICKS = 6;
  private static final double ROOM = 0.05;

  /** The axis on which all these values find room. */
  static Axis of(Outcome outcome, List<Double> values) {
    double low = 0;
    double high = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    double room = high > low ? (high - low) * ROOM : 1;
    double largest = Math.max(-low, high);
    return new Axis(low - room, high + room, Amount.of(outcome, SampleSummary.of(largest)));
  }

  /** Distance between two ticks: 1, 2 or 5 times a power of ten as shown. */
  double step() {
    double least = (high - low) * amount.factor() / TICKS;
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
    double share = least / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) / amount.factor();
  }
}
