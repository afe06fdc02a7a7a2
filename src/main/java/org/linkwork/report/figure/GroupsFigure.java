package org.linkwork.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;

/** Community groups open, closed since the policy began, and people who lost theirs, by arm. */
public final class GroupsFigure {
  private static final int PANEL_HEIGHT = 250;
  private static final int WEEKS_A_YEAR = 52;

  private GroupsFigure() {}

  /** The figure for these arms, which must each have one finished run or more. */
  public static Figure of(List<ReplicateSet> arms) {
    int runs = arms.get(0).results().size();
    List<LinePanel> panels = new ArrayList<>();
    panels.add(panel("Groups open", "groups", Outcome.GROUPS_OPEN, arms));
    panels.add(panel("Groups opened so far", "groups", Outcome.GROUPS_OPENED, arms));
    panels.add(panel("Groups closed so far", "groups", Outcome.GROUPS_CLOSED, arms));
    panels.add(panel("Lost their group so far", "people", Outcome.LOST_GROUP, arms));
    return new LineFigure(
        "figures/groups",
        "Community groups open, opened and closed, and people whose group closed under them.",
        new Header(
            "Do the community groups last?",
            "From the start of the policy; line: mean of "
                + runs
                + (runs == 1 ? " run." : " runs; band: 8 of 10 runs lie in it."),
            arms.stream().map(ReplicateSet::scenario).toList()),
        panels,
        "So far: added up since the start of the policy.",
        2,
        PANEL_HEIGHT);
  }

  private static LinePanel panel(
      String heading, String unit, Outcome outcome, List<ReplicateSet> arms) {
    boolean inYears = weeks(arms.get(0)) >= 2 * WEEKS_A_YEAR;
    int weeksAUnit = inYears ? WEEKS_A_YEAR : 1;
    return new LinePanel(
        heading,
        unit,
        (inYears ? "years" : "weeks") + " from the start of the policy",
        outcome.source() == Outcome.Source.EVENT,
        false,
        Double.NaN,
        arms.stream().map(arm -> line(arm, outcome, weeksAUnit)).toList());
  }

  private static int weeks(ReplicateSet arm) {
    return arm.results().get(0).horizon().policyWeeks();
  }

  private static LinePanel.Line line(ReplicateSet arm, Outcome outcome, double weeksAUnit) {
    List<double[]> series = arm.results().stream().map(run -> series(run, outcome)).toList();
    int points = weeks(arm) + 1;
    double[][] columns = new double[4][points];
    for (int week = 0; week < points; week++) {
      int at = week;
      SampleSummary runs = SampleSummary.of(series.stream().mapToDouble(one -> one[at]).toArray());
      columns[0][week] = week / weeksAUnit;
      columns[1][week] = runs.mean();
      columns[2][week] = runs.tenth();
      columns[3][week] = runs.ninetieth();
    }
    return new LinePanel.Line(columns[0], columns[1], columns[2], columns[3]);
  }

  /** The outcome after so many weeks of the policy: as it stands, or added up if it is counted. */
  private static double[] series(RunResult run, Outcome outcome) {
    double[] weekly = run.weekly().of(outcome);
    int warmUp = run.horizon().warmUpWeeks();
    boolean counted = outcome.source() == Outcome.Source.EVENT;
    double[] series = new double[run.horizon().policyWeeks() + 1];
    series[0] = counted ? 0 : weekly[Math.max(0, warmUp - 1)];
    for (int week = 1; week < series.length; week++) {
      double now = weekly[warmUp + week - 1];
      series[week] = counted ? series[week - 1] + now : now;
    }
    return series;
  }
}
