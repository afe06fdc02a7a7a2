package org.linkwork.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.bottleneck.Leak;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.record.LossReason;

/**
 * People lost of 100 who brought a need to a GP: step by step, and then by step and reason.
 *
 * @param file name of the file
 * @param runs the scenario's runs
 */
public record LeaksTable(String file, ReplicateSet runs) implements ResultTable {
  private static final List<Column> COLUMNS =
      List.of(
          Columns.SCENARIO,
          Column.text("row", "step: all who are lost there; reason: those lost for one reason"),
          Column.text("after", "last stage that they reached"),
          Column.text("reason", "why they went no further; empty for a step"),
          Column.text("words", "the stage or the reason in words"),
          Columns.N,
          Column.number(
              "lost_per_100_in_need",
              "people per 100 who brought a need to a GP",
              "mean number lost; good endings and those still on the way are not lost"),
          Columns.CI_LOW,
          Columns.CI_HIGH);

  @Override
  public TableLayout layout() {
    return new TableLayout(
        file, "Where people are lost, of 100 who bring a social need to a GP.", COLUMNS);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    List<Leak> leaks = new ArrayList<>(Leak.bySteps(runs));
    leaks.addAll(Leak.byReasons(runs));
    for (Leak leak : leaks) {
      table
          .text(runs.scenario())
          .text(leak.reason().isPresent() ? "reason" : "step")
          .text(Columns.key(leak.after()))
          .text(leak.reason().map(Columns::key).orElse(null))
          .text(leak.reason().map(LossReason::label).orElse(leak.after().label()));
      Columns.addMean(table, leak.perHundred()).endRow();
    }
  }
}
