package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import java.util.function.ToLongFunction;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Funnel;
import org.linkwork.record.LossReason;
import org.linkwork.record.Stage;

/**
 * Why people went no further, at each stage; with those still on the way the reasons add up to all
 * who reached the stage and not the next.
 *
 * @param arms the scenarios' runs
 */
public record LossesTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "losses.csv",
          "Why people went no further along the pathway, stage by stage.",
          Columns.SCENARIO,
          Columns.STAGE,
          Column.text(
              "reason",
              "why they went no further, a patient's being what was furthest below its best;"
                  + " still_on_the_way if they may yet"),
          Column.text("kind", "lost, ended_well or still_on_the_way"),
          Column.text("label", "the reason in words"),
          Columns.N,
          Column.number("people", "people", "mean number of adults who stopped here for it"),
          Column.number(
              "ci_low",
              "people",
              "lower end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "people",
              "upper end of the 95% interval of that mean, cut off at what is possible"),
          Column.number("share", "share", "of those who came this far, the share who stopped"),
          Column.number(
              "share_low",
              "share",
              "lower end of the 95% interval of that share, cut off at what is possible"),
          Column.number(
              "share_high",
              "share",
              "upper end of the 95% interval of that share, cut off at what is possible"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (Stage stage : Stage.values()) {
        if (stage != Stage.NOT_IN_NEED) {
          writeStage(table, arm, stage);
        }
      }
    }
  }

  private static void writeStage(CsvTable table, ReplicateSet arm, Stage stage) throws IOException {
    for (LossReason reason : LossReason.values()) {
      if (Samples.over(arm, run -> run.funnel().stopped(stage, reason)).mean() > 0) {
        table
            .text(arm.scenario())
            .text(Columns.key(stage))
            .text(Columns.key(reason))
            .text(reason.isGoodEnding() ? "ended_well" : "lost")
            .text(reason.label());
        writeNumbers(table, arm, stage, funnel -> funnel.stopped(stage, reason));
      }
    }
    table
        .text(arm.scenario())
        .text(Columns.key(stage))
        .text("still_on_the_way")
        .text("still_on_the_way")
        .text("still on the way at the end of the run");
    writeNumbers(table, arm, stage, funnel -> funnel.open(stage));
  }

  private static void writeNumbers(
      CsvTable table, ReplicateSet arm, Stage stage, ToLongFunction<Funnel> people)
      throws IOException {
    SampleSummary share =
        Samples.share(
            arm,
            run -> Samples.ratio(people.applyAsLong(run.funnel()), run.funnel().reached(stage)));
    Columns.addMean(table, Samples.over(arm, run -> people.applyAsLong(run.funnel())))
        .number(share.mean())
        .number(share.interval().low())
        .number(share.interval().high())
        .endRow();
  }
}
