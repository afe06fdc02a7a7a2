package org.linkwork.report.sweep;

import java.io.IOException;
import org.linkwork.analysis.Convergence;
import org.linkwork.report.sweep.SweepContrasts.Contrast;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** How each point's difference in the primary outcome settled, replicate by replicate. */
record SweepConvergenceTable(SweepContrasts contrasts) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "convergence.csv",
          "How each point's difference in the primary outcome settled as replicates were added.",
          Column.text("point", "name of the point, as in points.csv"),
          Column.text("against", "the point that it is compared with"),
          Column.text("outcome", "name of the outcome, as on the command line"),
          Column.text("unit", "unit of the values in this row"),
          Column.whole("n", "pairs of runs", "the first so many pairs of runs"),
          Column.number("difference", "see unit", "mean difference over them"),
          Column.number("half_width", "see unit", "half-width of its 95% paired t interval"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (Contrast contrast : contrasts.ofPrimary()) {
      for (Convergence step : Convergence.of(contrasts.differences(contrast.point()))) {
        table
            .text(contrast.point().label())
            .text(contrast.against().label())
            .text(contrasts.primary().key())
            .text(contrasts.primary().unit())
            .whole(step.n())
            .number(step.mean())
            .number(step.halfWidth())
            .endRow();
      }
    }
  }
}
