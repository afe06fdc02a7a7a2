package org.linkwork.decision;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;

/**
 * A quantity of which a mean and a 95% range are known.
 *
 * @param form its distribution
 * @param mean its mean
 * @param low value below which it lies once in forty times; the mean where it is fixed
 * @param high value above which it lies once in forty times; the mean where it is fixed
 */
public record Uncertain(Form form, double mean, double low, double high) {
  private static final double NORMAL_RANGE = 2 * 1.959963984540054;

  /** The distributions that are known. */
  public enum Form {
    /** No doubt about it. */
    FIXED,
    /** For costs, 0 or more. */
    GAMMA,
    /** For shares, 0 to 1. */
    BETA,
    /** For ratios, above 0. */
    LOGNORMAL
  }

  /** A quantity of which there is no doubt. */
  public static Uncertain fixed(double value) {
    return new Uncertain(Form.FIXED, value, value, value);
  }

  /** The same distribution about another mean: its spread in proportion. */
  public Uncertain about(double other) {
    double times = other / mean;
    return new Uncertain(form, other, low * times, high * times);
  }

  /**
   * The value below which it lies with this probability.
   *
   * @param probability above 0 and below 1
   */
  public double quantile(double probability) {
    double sd = (high - low) / NORMAL_RANGE;
    return switch (form) {
      case FIXED -> mean;
      case GAMMA ->
          new GammaDistribution(null, mean * mean / (sd * sd), sd * sd / mean)
              .inverseCumulativeProbability(probability);
      case BETA -> {
        double both = mean * (1 - mean) / (sd * sd) - 1;
        yield new BetaDistribution(null, mean * both, (1 - mean) * both)
            .inverseCumulativeProbability(probability);
      }
      case LOGNORMAL -> {
        double sigma = (StrictMath.log(high) - StrictMath.log(low)) / NORMAL_RANGE;
        yield new LogNormalDistribution(null, StrictMath.log(mean) - sigma * sigma / 2, sigma)
            .inverseCumulativeProbability(probability);
      }
    };
  }
}
