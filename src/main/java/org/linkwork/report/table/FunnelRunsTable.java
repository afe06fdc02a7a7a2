package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Funnel;
import org.linkwork.record.Stage;

/**
 * How far adults came in each run, for all and by deprivation fifth.
 *
 * @param arms the scenarios' runs
 */
public record FunnelRunsTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "funnel-runs.csv",
          "The leaky pathway of each single run, for all adults and by deprivation fifth.",
          Columns.SCENARIO,
          Columns.REPLICATE,
          Column.text(
              "fifth", "deprivation fifth, 1 the most deprived and 5 the least, or \"all\""),
          Columns.STAGE,
          Column.whole("people", "people", "adults who came at least as far; first, all adults"),
          Column.whole("lost", "people", "adults lost here, good endings not included"),
          Column.whole("ended_well", "people", "adults who left content here"),
          Column.whole(
              "still_on_the_way", "people", "adults who stand here at the end of the run"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (RunResult run : arm.results()) {
        writeFunnel(table, arm, run, "all", run.funnel());
        for (int fifth = 0; fifth < run.funnelByFifth().size(); fifth++) {
          writeFunnel(table, arm, run, Integer.toString(fifth + 1), run.funnelByFifth().get(fifth));
        }
      }
    }
  }

  private static void writeFunnel(
      CsvTable table, ReplicateSet arm, RunResult run, String fifth, Funnel funnel)
      throws IOException {
    for (Stage stage : Stage.values()) {
      table
          .text(arm.scenario())
          .whole(run.replicate())
          .text(fifth)
          .text(Columns.key(stage))
          .whole(funnel.reached(stage))
          .whole(funnel.lost(stage))
          .whole(funnel.endedWell(stage))
          .whole(funnel.open(stage))
          .endRow();
    }
  }
}
