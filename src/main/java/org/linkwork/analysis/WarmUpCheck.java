package org.linkwork.analysis;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Outcome;

/**
 * How long one outcome is coloured by how runs begin.
 *
 * @param outcome which outcome
 * @param series its mean over runs by week from 0
 * @param smooth Welch's moving average of it, which ends before the series does
 * @param found what is to be cut off
 */
public record WarmUpCheck(Outcome outcome, double[] series, double[] smooth, Mser5 found) {
  /** The outcomes that show whether a service has settled. */
  public static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.WAITING,
          Outcome.CASELOAD,
          Outcome.ATTENDING,
          Outcome.GROUPS_OPEN,
          Outcome.GP_KNOWLEDGE,
          Outcome.GP_TRUST_IN_LINK_WORKER,
          Outcome.GP_BELIEF,
          Outcome.LIFE_SATISFACTION);

  private static final int QUARTER_OF_A_YEAR = 13;
  private static final int FOURTH = 4;

  /** A check of each outcome that exists in every week; runs need 20 weeks or more. */
  public static List<WarmUpCheck> of(ReplicateSet runs) {
    List<WarmUpCheck> checks = new ArrayList<>();
    for (Outcome outcome : OUTCOMES) {
      double[] series = mean(runs.results(), outcome);
      boolean whole = true;
      for (double value : series) {
        whole &= Double.isFinite(value);
      }
      if (whole) {
        int window = Math.min(QUARTER_OF_A_YEAR, series.length / FOURTH);
        checks.add(
            new WarmUpCheck(
                outcome, series, MovingAverage.welch(series, window), Mser5.of(series)));
      }
    }
    return List.copyOf(checks);
  }

  private static double[] mean(List<RunResult> runs, Outcome outcome) {
    double[] sum = new double[runs.get(0).weekly().weeks()];
    for (RunResult run : runs) {
      for (int week = 0; week < sum.length; week++) {
        sum[week] += run.weekly().at(outcome, week) / runs.size();
      }
    }
    return sum;
  }
}
