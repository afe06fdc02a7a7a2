package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Outcome;

/**
 * Every outcome in every week of every run, one value a row.
 *
 * @param arms the scenarios' runs
 */
public record WeeklyTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "weekly.csv",
          "Every outcome in every week of every run, one value a row (long form).",
          Columns.SCENARIO,
          Columns.REPLICATE,
          Columns.WEEK,
          Columns.POLICY_WEEK,
          Columns.OUTCOME,
          Columns.UNIT,
          Column.number(
              "value",
              "see unit",
              "what was counted in the week or measured at its end; empty for a ratio of nothing"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (RunResult run : arm.results()) {
        for (Outcome outcome : Outcome.values()) {
          writeSeries(table, arm, run, outcome);
        }
      }
    }
  }

  private static void writeSeries(CsvTable table, ReplicateSet arm, RunResult run, Outcome outcome)
      throws IOException {
    String key = outcome.key();
    double[] series = run.weekly().of(outcome);
    for (int week = 0; week < series.length; week++) {
      table
          .text(arm.scenario())
          .whole(run.replicate())
          .whole(week)
          .whole(week - run.horizon().warmUpWeeks())
          .text(key)
          .text(outcome.unit())
          .number(series[week])
          .endRow();
    }
  }
}
