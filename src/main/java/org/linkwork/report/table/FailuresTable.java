package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.RunFailure;

/**
 * Runs that failed while the others went on.
 *
 * @param failures the failed runs
 */
public record FailuresTable(List<RunFailure> failures) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "failures.csv",
          "Runs that failed; all other tables are made from the runs that did not.",
          Columns.SCENARIO,
          Columns.REPLICATE,
          Column.whole("seed", "", "master seed of the scenario"),
          Column.text("stage", "what was being done"),
          Column.whole("week", "weeks", "weeks that had passed"),
          Column.text("message", "what went wrong"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (RunFailure failure : failures) {
      table
          .text(failure.scenario())
          .whole(failure.replicate())
          .whole(failure.seed())
          .text(failure.stage().label())
          .whole(failure.week())
          .text(failure.message())
          .endRow();
    }
  }
}
