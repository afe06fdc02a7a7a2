package org.linkwork.experiment;

import java.util.function.IntToDoubleFunction;

/** Intervals of positive ratios by leaving out one replicate at a time. */
final class Jackknife {
  private Jackknife() {}

  /**
   * The 95% interval of a ratio, symmetric in its logarithm because ratios of variances are skewed;
   * unknown for fewer than three replicates or where a ratio is not positive and finite.
   */
  static Interval ofRatio(int n, IntToDoubleFunction withoutOne, double whole) {
    if (n < 3 || !isPositive(whole)) {
      return Interval.UNKNOWN;
    }
    double[] pseudo = new double[n];
    for (int left = 0; left < n; left++) {
      double ratio = withoutOne.applyAsDouble(left);
      if (!isPositive(ratio)) {
        return Interval.UNKNOWN;
      }
      pseudo[left] = n * StrictMath.log(whole) - (n - 1) * StrictMath.log(ratio);
    }
    double mean = SampleSummary.mean(pseudo);
    double half = SampleSummary.interval(mean, SampleSummary.sd(pseudo, mean), n).halfWidth();
    return new Interval(whole * StrictMath.exp(-half), whole * StrictMath.exp(half));
  }

  private static boolean isPositive(double ratio) {
    return ratio > 0 && ratio < Double.POSITIVE_INFINITY;
  }
}
