package org.linkwork.report.sweep;

import java.io.IOException;
import org.linkwork.analysis.Summary;
import org.linkwork.record.Outcome;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.store.PointTotals;

/** Every outcome at every point over replicates: its mean, and how far single runs spread. */
record SweepSummaryTable(SweepResults results) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "summary.csv",
          "Every outcome at every point: how well its mean is known, and how far runs spread.",
          Column.text("point", "name of the point, as in points.csv"),
          Column.text("outcome", "name of the outcome, as on the command line"),
          Column.text("label", "the outcome in words"),
          Column.text("unit", "unit of the values in this row"),
          Column.whole("n", "runs", "runs in which the outcome exists"),
          Column.number("mean", "see unit", "mean over runs"),
          Column.number("sd", "see unit", "standard deviation between runs"),
          Column.number("ci_low", "see unit", "lower end of the 95% t interval of the mean"),
          Column.number("ci_high", "see unit", "upper end of the 95% t interval of the mean"),
          Column.number("p05", "see unit", "value below which 5% of the runs fall"),
          Column.number("p50", "see unit", "value below which half of the runs fall"),
          Column.number("p95", "see unit", "value below which 95% of the runs fall"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (Outcome outcome : Outcome.values()) {
      for (PointTotals totals : results.totals(outcome)) {
        Summary summary = Summary.of(totals.values());
        table
            .text(totals.point().label())
            .text(outcome.key())
            .text(outcome.label())
            .text(outcome.unit())
            .whole(summary.n())
            .number(summary.mean())
            .number(summary.sd())
            .number(summary.interval().low())
            .number(summary.interval().high())
            .number(summary.fifth())
            .number(summary.median())
            .number(summary.ninetyFifth())
            .endRow();
      }
    }
  }
}
