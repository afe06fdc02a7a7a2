package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Funnel;
import org.linkwork.record.Stage;

/**
 * How far adults came along the pathway in the policy period.
 *
 * @param arms the scenarios' runs
 */
public record FunnelTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "funnel.csv",
          "The leaky pathway: adults who came at least as far as each stage, everybody once.",
          Columns.SCENARIO,
          Columns.STAGE,
          Column.text("label", "the stage in words, following \"people who\""),
          Columns.N,
          Column.number("people", "people", "mean number of adults who came at least as far"),
          Column.number("ci_low", "people", "lower end of the 95 % interval of that mean"),
          Column.number("ci_high", "people", "upper end of the 95 % interval of that mean"),
          Column.number("per_1000_adults", "people per 1,000 registered adults", "the same mean"),
          Column.number(
              "share_kept", "share", "of those at the stage before, the share that came this far"),
          Column.number("share_kept_low", "share", "lower end of the 95 % interval of that share"),
          Column.number("share_kept_high", "share", "upper end of the 95 % interval of that share"),
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
    SampleSummary rate =
        Samples.over(arm, run -> 1000 * share(run.funnel(), stage, Stage.NOT_IN_NEED));
    SampleSummary kept = Samples.over(arm, run -> kept(run.funnel(), stage));
    table.text(arm.scenario()).text(Columns.key(stage)).text(stage.label());
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

  private static double kept(Funnel funnel, Stage stage) {
    return stage == Stage.NOT_IN_NEED
        ? Double.NaN
        : share(funnel, stage, Stage.values()[stage.ordinal() - 1]);
  }

  private static double share(Funnel funnel, Stage stage, Stage of) {
    long all = funnel.reached(of);
    return all == 0 ? Double.NaN : (double) funnel.reached(stage) / all;
  }
}
