package org.linkwork.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;

/**
 * One outcome over time in each arm, as means over a few weeks with their spread over runs.
 *
 * @param outcome which outcome
 * @param arms the points of each arm, in order of time
 */
record Trend(Outcome outcome, List<List<Point>> arms) {
  private static final int LONG_RUN_WEEKS = 104;
  private static final int WEEKS_A_POINT = 4;

  /**
   * One point of a trend.
   *
   * @param from first week, counted from the start of the policy period
   * @param until week after the last
   * @param runs spread over runs of the mean over these weeks
   */
  record Point(int from, int until, SampleSummary runs) {
    double middle() {
      return (from + until) / 2.0;
    }
  }

  /** The trend of one outcome in these runs. */
  static Trend of(Outcome outcome, List<ReplicateSet> arms) {
    return new Trend(outcome, arms.stream().map(arm -> points(outcome, arm)).toList());
  }

  /** Weeks that are averaged for a point of runs of this length. */
  static int weeksAPoint(int weeks) {
    return weeks >= LONG_RUN_WEEKS ? WEEKS_A_POINT : 1;
  }

  private static List<Point> points(Outcome outcome, ReplicateSet arm) {
    List<Point> points = new ArrayList<>();
    if (arm.results().isEmpty()) {
      return points;
    }
    RunResult first = arm.results().get(0);
    int weeks = first.weekly().weeks();
    int warmUp = first.horizon().warmUpWeeks();
    int step = weeksAPoint(weeks);
    for (int from = warmUp % step; from + step <= weeks; from += step) {
      int begin = from;
      SampleSummary runs =
          SampleSummary.of(
              arm.results().stream()
                  .mapToDouble(run -> mean(run.weekly().of(outcome), begin, begin + step))
                  .toArray());
      points.add(new Point(from - warmUp, from + step - warmUp, runs));
    }
    return points;
  }

  private static double mean(double[] series, int from, int until) {
    double sum = 0;
    int defined = 0;
    for (int week = from; week < until; week++) {
      if (!Double.isNaN(series[week])) {
        sum += series[week];
        defined++;
      }
    }
    return defined == 0 ? Double.NaN : sum / defined;
  }
}
