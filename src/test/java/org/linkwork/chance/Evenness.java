package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Counts of draws in bins, held against the shares expected of them by a chi-square test. */
final class Evenness {
  /** A fair source fails either way once in 5,000 tests; with fixed seeds, never or always. */
  private static final double FALSE_ALARM = 1e-4;

  private final long[] counts;
  private final double[] shares;
  private long total;

  /** Bins that are all expected to be equally full. */
  static Evenness ofBins(int bins) {
    double[] shares = new double[bins];
    Arrays.fill(shares, 1.0 / bins);
    return new Evenness(shares);
  }

  /** Bins that are expected to hold these shares. */
  static Evenness ofShares(double... shares) {
    return new Evenness(shares);
  }

  private Evenness(double[] shares) {
    this.shares = shares;
    counts = new long[shares.length];
  }

  void count(int bin) {
    counts[bin]++;
    total++;
  }

  void countUniform(double uniform) {
    count((int) (uniform * counts.length));
  }

  /** Fails when the counts are less even than chance allows, and when they are more even. */
  void assertFair(String what) {
    double statistic = 0;
    for (int bin = 0; bin < counts.length; bin++) {
      double expected = total * shares[bin];
      statistic += (counts[bin] - expected) * (counts[bin] - expected) / expected;
    }
    ChiSquaredDistribution fair = new ChiSquaredDistribution(null, counts.length - 1.0);
    assertThat(statistic)
        .as("chi-square of %d %s in %d bins", total, what, counts.length)
        .isBetween(
            fair.inverseCumulativeProbability(FALSE_ALARM),
            fair.inverseCumulativeProbability(1 - FALSE_ALARM));
  }
}
