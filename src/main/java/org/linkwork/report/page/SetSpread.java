package org.linkwork.report.page;

import java.util.List;
import org.linkwork.calibration.SpreadOverSets;
import org.linkwork.experiment.Interval;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Amount;

/**
 * A row of a table over plausible sets: one quantity of one world.
 *
 * @param row the row
 * @param found what it says
 */
record SetSpread(TableRow row, SpreadOverSets found) {
  /** Colours of what the sets agree on and what they do not. */
  static final List<Arm> STANDINGS =
      List.of(
          Arm.of("could go either way", Palette.arm(0, 2)),
          Arm.of("the same direction over 95% of the sets", Palette.arm(1, 2)));

  private static final double PER_CENT = 100;

  /** What a row says. */
  static SetSpread of(TableRow row) {
    return new SetSpread(
        row,
        new SpreadOverSets(
            row.whole("sets"),
            row.number("mean"),
            new Interval(row.number("ci_low"), row.number("ci_high")),
            row.number("low_95"),
            row.number("high_95"),
            row.number("parameter_sd"),
            row.number("chance_sd")));
  }

  /** Its place among {@link #STANDINGS}. */
  int standing() {
    return found.isSameSign() ? 1 : 0;
  }

  /** The mean over sets and what 95% of them span. */
  IntervalChart.Value overSets() {
    return new IntervalChart.Value(found.mean(), found.low(), found.high());
  }

  /** The share of a single run's variance that is due to parameters, in per cent. */
  IntervalChart.Value sharePerCent() {
    return new IntervalChart.Value(PER_CENT * found.parameterShare(), Double.NaN, Double.NaN);
  }

  /** How an outcome's values are shown. */
  Amount amount(Outcome outcome) {
    return Amount.of(outcome, found.mean(), found.interval());
  }
}
