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
            "%s %s, nine in ten within %s"
                .formatted(arm.scenario(), weeks(all.median()), weeks(all.ninetieth())));
      }
    }
    int shown = weeks;
    String subtitle =
        "People who met a link worker in the policy period. Median wait over all runs together: "
            + (medians.isEmpty() ? "nobody met one." : String.join("; ", medians) + ".");
    return new LineFigure(
        "figures/waits",
        "How many weeks people wait from referral to the first meeting with a link worker.",
        new Header(
            "How long do people wait for a link worker?",
            subtitle,
            arms.stream().map(ReplicateSet::scenario).toList()),
        List.of(
            panel("Share who waited this long", arms, shown, false),
            panel("Share who had met by then", arms, shown, true)),
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
      SampleSummary share = WaitsTable.share(arm, Wait.FOR_LINK_WORKER, within ? 0 : week, week);
      columns[0][week] = week;
      columns[1][week] = share.mean();
      columns[2][week] = share.tenth();
      columns[3][week] = share.ninetieth();
    }
    return new LinePanel.Line(columns[0], columns[1], columns[2], columns[3]);
  }

  private static String weeks(double weeks) {
    return Words.tick(weeks) + (weeks == 1 ? " week" : " weeks");
  }
}
