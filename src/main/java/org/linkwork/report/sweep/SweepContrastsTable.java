package org.linkwork.report.sweep;

import java.io.IOException;
import java.util.Locale;
import org.linkwork.analysis.Convergence;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.StudentT;
import org.linkwork.report.sweep.SweepContrasts.Contrast;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** What each point changes against the one that it is compared with. */
record SweepContrastsTable(SweepContrasts contrasts) implements ResultTable {
  private static final double TENTH = 0.1;
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "contrasts.csv",
          "What each point changes, as differences between the same runs in two worlds.",
          Column.text("point", "name of the point, as in points.csv"),
          Column.text("against", "the point that it is compared with"),
          Column.text("outcome", "name of the outcome, as on the command line"),
          Column.text("label", "the outcome in words"),
          Column.text("unit", "unit of the values in this row"),
          Column.text("role", "primary: declared first; secondary: the other headline outcomes"),
          Column.whole("n", "pairs of runs", "pairs in which the outcome exists in both worlds"),
          Column.number("against_mean", "see unit", "mean in the world compared with"),
          Column.number("mean", "see unit", "mean at the point"),
          Column.number("difference", "see unit", "mean at the point minus that compared with"),
          Column.number("ci_low", "see unit", "lower end of the 95% paired t interval"),
          Column.number("ci_high", "see unit", "upper end of the 95% paired t interval"),
          Column.number("p", "probability", "two-sided p of the paired t test, not adjusted"),
          Column.number(
              "adjusted_p", "probability", "the same by Holm's method over the tests of its role"),
          Column.whole("tests", "tests", "number of tests adjusted for"),
          Column.number("correlation", "", "correlation of the two worlds over runs"),
          Column.number(
              "variance_reduction",
              "times",
              "how many times as many runs independent seeds would need"),
          Column.number(
              "n_for_tenth",
              "pairs of runs",
              "pairs at which the half-width would be a tenth of the difference"),
          Column.text("better", "which direction is better for people: higher, lower or neither"),
          Column.text("verdict", "what can be said at an adjusted p of 0.05"),
          Column.text(
              "standing",
              "against the smallest difference that matters, where the experiment names one"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (Contrast contrast : contrasts.all()) {
      PairedEffect effect = contrast.effect();
      table
          .text(contrast.point().label())
          .text(contrast.against().label())
          .text(effect.outcome().key())
          .text(effect.outcome().label())
          .text(effect.unit())
          .text(effect.outcome() == contrasts.primary() ? "primary" : "secondary")
          .whole(effect.n())
          .number(effect.baselineMean())
          .number(effect.otherMean())
          .number(effect.difference())
          .number(effect.interval().low())
          .number(effect.interval().high())
          .number(effect.p())
          .number(effect.adjustedP())
          .whole(effect.tests())
          .number(effect.correlation())
          .number(effect.varianceReduction())
          .number(forTenth(effect))
          .text(effect.outcome().better().name().toLowerCase(Locale.ROOT))
          .text(effect.verdict().label())
          .text(
              contrasts
                  .standing(effect)
                  .map(standing -> standing.label(effect.outcome().better()))
                  .orElse(""))
          .endRow();
    }
  }

  private static double forTenth(PairedEffect effect) {
    double halfWidth = effect.interval().halfWidth();
    double wanted = TENTH * Math.abs(effect.difference());
    if (!(halfWidth > 0) || !(wanted > 0)) {
      return Double.NaN;
    }
    double sd = halfWidth * Math.sqrt(effect.n()) / StudentT.critical(effect.n() - 1);
    return Convergence.replicatesFor(sd, wanted);
  }
}
