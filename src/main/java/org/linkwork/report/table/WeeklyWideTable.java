package org.linkwork.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Outcome;

/**
 * Every week of every run in one row, with a column for each outcome.
 *
 * @param arms the scenarios' runs
 */
public record WeeklyWideTable(List<ReplicateSet> arms) implements ResultTable {
  @Override
  public TableLayout layout() {
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.SCENARIO);
    columns.add(Columns.REPLICATE);
    columns.add(Columns.WEEK);
    columns.add(Columns.POLICY_WEEK);
    for (Outcome outcome : Outcome.values()) {
      columns.add(Column.number(outcome.key(), outcome.unit(), outcome.label()));
    }
    return new TableLayout(
        "weekly-wide.csv",
        "The same as weekly.csv with one row a week and one column an outcome (wide form).",
        columns);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (RunResult run : arm.results()) {
        for (int week = 0; week < run.weekly().weeks(); week++) {
          writeWeek(table, arm, run, week);
        }
      }
    }
  }

  private static void writeWeek(CsvTable table, ReplicateSet arm, RunResult run, int week)
      throws IOException {
    table
        .text(arm.scenario())
        .whole(run.replicate())
        .whole(week)
        .whole(week - run.horizon().warmUpWeeks());
    for (Outcome outcome : Outcome.values()) {
      table.number(run.weekly().at(outcome, week));
    }
    table.endRow();
  }
}
