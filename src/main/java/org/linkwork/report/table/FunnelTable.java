package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Stage;

/**
 * How far adults came along the pathway on journeys begun in the policy period.
 *
 * @param arms the scenarios' runs
 */
public record FunnelTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "funnel.csv",
          "The leaky pathway: adults who came at least as far as each stage on journeys begun in the"
              + " policy period, everybody once; first, all adults.",
          Columns.SCENARIO,
          Columns.STAGE,
          Column.text("label", "the stage in words, following \"people who\"; first, \"adults\""),
          Columns.N,
          Column.number("people", "people", "mean number of adults who came at least as far"),
          Column.number(
              "ci_low",
              "people",
              "lower end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "people",
              "upper end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "per_1000_adults", "people per 1,000 registered adults", "mean of the runs' rates"),
          Column.number(
              "share_kept",
              "share",
              "of those at the stage before, the share that came this far, mean over runs"),
          Column.number(
              "share_kept_low",
              "share",
              "lower end of the 95% interval of that share, cut off at what is possible"),
          Column.number(
              "share_kept_high",
              "share",
              "upper end of the 95% interval of that share, cut off at what is possible"),
          Column.number("lost", "people", "mean number lost here, good endings not included"),
          Column.number("ended_well", "people", "mean number who left content here"),
          Column.number(
              "still_on_the_way", "people", "mean number who stand here at the end of the run"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (Stage stage : Stage.values()) {
        writeStage(table, arm, stage);
      }
    }
  }

  private static void writeStage(CsvTable table, ReplicateSet arm, Stage stage) throws IOException {
    SampleSummary people = Samples.over(arm, run -> run.funnel().reached(stage));
    SampleSummary rate = Samples.perThousandAdults(arm, funnel -> funnel.reached(stage));
    SampleSummary kept = Samples.kept(arm, stage);
    table
        .text(arm.scenario())
        .text(Columns.key(stage))
        .text(stage == Stage.NOT_IN_NEED ? "adults" : stage.label());
    Columns.addMean(table, people)
        .number(rate.mean())
        .number(kept.mean())
        .number(kept.interval().low())
        .number(kept.interval().high())
        .number(Samples.over(arm, run -> run.funnel().lost(stage)).mean())
        .number(Samples.over(arm, run -> run.funnel().endedWell(stage)).mean())
        .number(Samples.over(arm, run -> run.funnel().open(stage)).mean())
        .endRow();
  }
}
