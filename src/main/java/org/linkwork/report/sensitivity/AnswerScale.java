package org.linkwork.report.sensitivity;

import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;

/** How amounts of an answer are shown, all in the same unit and with the same decimals. */
final class AnswerScale {
  private final Amount amount;

  /** A scale for amounts up to this size. */
  AnswerScale(Outcome outcome, double largest) {
    double size = Double.isFinite(largest) && largest > 0 ? largest : 1;
    amount =
        Amount.of(
            outcome,
            new SampleSummary(
                2, size, size, new Interval(size * 0.9, size * 1.1), size, size, size));
  }

  /** The amount as a difference, with its sign. */
  String difference(double value) {
    return amount.difference(value);
  }

  /** An interval of differences. */
  String differences(Interval interval) {
    return amount.differenceInterval(interval);
  }

  /** The amount without a sign of its own. */
  String value(double value) {
    return amount.value(value);
  }

  /** An interval of amounts. */
  String values(Interval interval) {
    return amount.interval(interval);
  }

  /** Unit of differences. */
  String unit() {
    return amount.differenceUnit();
  }

  /** By which values are multiplied before they are shown. */
  double factor() {
    return amount.factor();
  }
}
