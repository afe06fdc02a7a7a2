package org.linkwork.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Wait;
import org.linkwork.record.WaitHistogram;
import org.linkwork.report.table.WaitsTable;
import org.linkwork.report.words.Words;

/** How long people wait from referral to the first meeting with a link worker, arm by arm. */
public final class WaitsFigure {
  private static final double SHOWN = 0.995;
  private static final int PANEL_HEIGHT = 330;
  private static final String AXIS = "weeks from referral to the first meeting";

  private WaitsFigure() {}

  /** The figure for these arms, which must each have one finished run or more. */
  public static Figure of(List<ReplicateSet> arms) {
    int weeks = 1;
    List<String> medians = new ArrayList<>();
    for (ReplicateSet arm : arms) {
      WaitHistogram all = WaitsTable.pooled(arm, Wait.FOR_LINK_WORKER);
      if (all.count() > 0) {
        weeks = Math.max(weeks, (int) all.quantile(SHOWN));
        medians.add(
            "%s %s weeks, nine in ten within %s"
                .formatted(arm.scenario(), Words.tick(all.median()), Words.tick(all.ninetieth())));
      }
    }
    int shown = weeks;
    String subtitle =
        "People who met a link worker in the policy period. Median wait: "
            + (medians.isEmpty() ? "nobody met one." : String.join("; ", medians) + ".");
    return new LineFigure(
        "figures/waits",
        "How many weeks people wait from referral to the first meeting with a link worker.",
        new Header(
            "How long do people wait for a link worker?",
            subtitle,
            arms.stream().map(ReplicateSet::scenario).toList()),
        List.of(
            panel("Waited so many weeks", arms, shown, false),
            panel("Had met within so many weeks", arms, shown, true)),
        "Lines: mean over runs. Bands: 8 of 10 runs lie in them.",
        2,
        PANEL_HEIGHT);
  }

  private static LinePanel panel(
      String heading, List<ReplicateSet> arms, int weeks, boolean within) {
    return new LinePanel(
        heading,
        "",
        AXIS,
        true,
        true,
        Double.NaN,
        arms.stream().map(arm -> line(arm, weeks, within)).toList());
  }

  private static LinePanel.Line line(ReplicateSet arm, int weeks, boolean within) {
    int points = weeks + 1;
    double[][] columns = new double[4][points];
    for (int week = 0; week < points; week++) {
      int at = week;
      SampleSummary share =
          SampleSummary.of(
              arm.results().stream()
                  .mapToDouble(run -> share(run.waits(Wait.FOR_LINK_WORKER), at, within))
                  .toArray());
      columns[0][week] = week;
      columns[1][week] = share.mean();
      columns[2][week] = share.tenth();
      columns[3][week] = share.ninetieth();
    }
    return new LinePanel.Line(columns[0], columns[1], columns[2], columns[3]);
  }

  private static double share(WaitHistogram waits, int week, boolean within) {
    long people = 0;
    for (int at = within ? 0 : week; at <= week && at < waits.people().length; at++) {
      people += waits.people()[at];
    }
    long all = waits.count();
    return all == 0 ? Double.NaN : (double) people / all;
  }
}
