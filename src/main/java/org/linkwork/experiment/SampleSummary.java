package org.linkwork.experiment;

import java.util.Arrays;

/**
 * What is known of an outcome from independent replicates; values that are not numbers are left
 * out.
 *
 * @param n values
 * @param mean their mean
 * @param sd their standard deviation; not a number for fewer than two
 * @param interval 95% t interval of the mean
 * @param tenth value below which a tenth of replicates fall
 * @param median value below which half of them fall
 * @param ninetieth value below which nine tenths fall
 */
public record SampleSummary(
    int n,
    double mean,
    double sd,
    Interval interval,
    double tenth,
    double median,
    double ninetieth) {
  /** Summary of these values. */
  public static SampleSummary of(double... values) {
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    int n = sorted.length;
    double mean = mean(sorted);
    double sd = sd(sorted, mean);
    Arrays.sort(sorted);
    return new SampleSummary(
        n,
        mean,
        sd,
        interval(mean, sd, n),
        quantile(sorted, 0.1),
        quantile(sorted, 0.5),
        quantile(sorted, 0.9));
  }

  /** The same with its interval cut off at the bounds of what is possible. */
  public SampleSummary within(double least, double most) {
    return new SampleSummary(n, mean, sd, interval.within(least, most), tenth, median, ninetieth);
  }

  /** The same without an interval that has no width only because few values agree. */
  public SampleSummary believed() {
    return new SampleSummary(n, mean, sd, FewRuns.interval(interval, n), tenth, median, ninetieth);
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  static double sd(double[] values, double mean) {
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1));
  }

  static Interval interval(double mean, double sd, int n) {
    if (n < 2) {
      return Interval.UNKNOWN;
    }
    double half = StudentT.critical(n - 1) * sd / Math.sqrt(n);
    return new Interval(mean - half, mean + half);
  }

  /** Linear between order statistics, the first at 0 and the last at 1, as R's default. */
  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
