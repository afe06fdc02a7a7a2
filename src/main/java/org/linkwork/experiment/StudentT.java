package org.linkwork.experiment;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution, as far as 95% intervals and two-sided tests need it. */
public final class StudentT {
  private static final double UPPER = 0.975;
  private static final double[] CRITICAL = new double[200];

  static {
    for (int degrees = 1; degrees < CRITICAL.length; degrees++) {
      CRITICAL[degrees] = distribution(degrees).inverseCumulativeProbability(UPPER);
    }
  }

  private StudentT() {}

  /** The 97.5% point for so many degrees of freedom, 1 or more. */
  public static double critical(int degrees) {
    return degrees < CRITICAL.length
        ? CRITICAL[degrees]
        : distribution(degrees).inverseCumulativeProbability(UPPER);
  }

  /** The probability of a value at least this far from 0, either way. */
  public static double twoSided(double t, int degrees) {
    return 2 * distribution(degrees).cumulativeProbability(-Math.abs(t));
  }

  private static TDistribution distribution(int degrees) {
    return new TDistribution(null, degrees);
  }
}
