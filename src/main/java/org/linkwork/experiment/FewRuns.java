package org.linkwork.experiment;

/**
 * What a spread is worth that few independent runs, pairs or rows show: where they happen to agree
 * exactly, they say nothing of how far others would lie from them.
 */
public final class FewRuns {
  /** Fewest runs, pairs or rows from which a spread is believed. */
  public static final int FEWEST = Precision.FEWEST;

  /** What rounding leaves between sums of the same numbers, relative to them. */
  private static final double ROUNDING = 1e-12;

  private FewRuns() {}

  /** Whether these are too few for a spread to be believed. */
  public static boolean isRough(int n) {
    return n < FEWEST;
  }

  /**
   * The interval, unless it has no width only because so few agree: then nothing is known. Exactly
   * 0 stays, since worlds with the same luck differ by that where nothing was touched.
   */
  public static Interval interval(Interval found, int n) {
    boolean agree =
        found.low() != 0 && found.halfWidth() <= ROUNDING * Math.abs(found.low() + found.high());
    return agree && isRough(n) ? Interval.UNKNOWN : found;
  }

  /**
   * The two-sided p of the t test that a mean is 0; not a number for fewer than two values, or for
   * few that agree exactly on anything but 0. Many that do so are a sign test's strongest result.
   *
   * @param mean mean of the values
   * @param sd their standard deviation
   * @param n how many there are
   */
  public static double twoSided(double mean, double sd, int n) {
    if (n < 2) {
      return Double.NaN;
    }
    if (sd <= ROUNDING * Math.abs(mean)) {
      return mean == 0 ? 1 : isRough(n) ? Double.NaN : StrictMath.pow(2, 1 - n);
    }
    return StudentT.twoSided(mean * Math.sqrt(n) / sd, n - 1);
  }
}
