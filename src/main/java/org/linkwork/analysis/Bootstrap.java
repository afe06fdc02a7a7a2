package org.linkwork.analysis;

import java.util.function.Function;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.Interval;

/**
 * Percentile intervals of statistics of independent rows, by drawing rows again with replacement
 * (Efron 1979), with keyed draws, so that the same rows give the same intervals.
 *
 * @param draws the luck of the resampling
 * @param resamples how often rows are drawn again, 2 or more
 */
public record Bootstrap(Draws draws, int resamples) {
  /** Resamples enough for 95% intervals. */
  public static final int USUAL = 1000;

  private static final double LOWER = 2.5;
  private static final double UPPER = 97.5;

  /**
   * The 95% interval of each statistic; unknown where any resample gives no number, or where few
   * rows all give the same.
   *
   * @param rows number of rows, 2 or more
   * @param statistics the statistics of the rows with these numbers, always equally many
   */
  public Interval[] intervals(int rows, Function<int[], double[]> statistics) {
    double[][] found = new double[resamples][];
    int[] drawn = new int[rows];
    for (int resample = 0; resample < resamples; resample++) {
      for (int row = 0; row < rows; row++) {
        drawn[row] = (int) (rows * draws.uniform(Decision.RESAMPLED_ROW, row, resample));
      }
      found[resample] = statistics.apply(drawn);
    }
    Interval[] intervals = new Interval[found[0].length];
    for (int statistic = 0; statistic < intervals.length; statistic++) {
      intervals[statistic] = interval(found, statistic, rows);
    }
    return intervals;
  }

  private static Interval interval(double[][] found, int statistic, int rows) {
    double[] values = new double[found.length];
    for (int resample = 0; resample < values.length; resample++) {
      values[resample] = found[resample][statistic];
      if (!Double.isFinite(values[resample])) {
        return Interval.UNKNOWN;
      }
    }
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(values);
    return FewRuns.interval(
        new Interval(percentile.evaluate(LOWER), percentile.evaluate(UPPER)), rows);
  }
}
