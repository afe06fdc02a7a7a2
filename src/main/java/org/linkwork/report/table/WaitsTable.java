package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Wait;
import org.linkwork.record.WaitHistogram;

/**
 * How long people waited, as a distribution over whole weeks.
 *
 * @param arms the scenarios' runs
 */
public record WaitsTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "waits.csv",
          "How many weeks people waited, for all waits that ended in the policy period.",
          Columns.SCENARIO,
          Column.text("wait", "from when to when"),
          Column.whole("weeks_waited", "weeks", "whole weeks waited"),
          Column.number("people", "people", "mean over runs of those who waited so long"),
          Column.number(
              "share",
              "share",
              "of all whose wait ended, those who waited so long, mean over runs"),
          Column.number(
              "share_within",
              "share",
              "of all whose wait ended, those who waited at most so long, mean over runs"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (Wait wait : Wait.values()) {
        WaitHistogram all = pooled(arm, wait);
        for (int week = 0; week < all.people().length; week++) {
          table
              .text(arm.scenario())
              .text(Columns.key(wait))
              .whole(week)
              .number((double) all.people()[week] / arm.results().size())
              .number(share(arm, wait, week, week).mean())
              .number(share(arm, wait, 0, week).mean())
              .endRow();
        }
      }
    }
  }

  /**
   * Of all whose wait ended, the share who waited from {@code first} to {@code last} whole weeks,
   * over the runs in which any did.
   */
  public static SampleSummary share(ReplicateSet arm, Wait wait, int first, int last) {
    return Samples.share(
        arm,
        run -> {
          WaitHistogram waits = run.waits(wait);
          long people = 0;
          for (int week = first; week <= last && week < waits.people().length; week++) {
            people += waits.people()[week];
          }
          return Samples.ratio(people, waits.count());
        });
  }

  /** The waits of all runs together. */
  public static WaitHistogram pooled(ReplicateSet arm, Wait wait) {
    return arm.results().stream()
        .map(run -> run.waits(wait))
        .reduce(new WaitHistogram(wait, new long[0]), WaitHistogram::plus);
  }
}
