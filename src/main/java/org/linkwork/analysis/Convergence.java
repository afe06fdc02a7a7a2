package org.linkwork.analysis;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.StudentT;

/**
 * What was known of an outcome, or of a difference, after the first n replicates.
 *
 * @param n replicates, those without the outcome left out
 * @param mean mean of them
 * @param halfWidth half-width of the 95% t interval of the mean; not a number for fewer than two
 */
public record Convergence(int n, double mean, double halfWidth) {
  /** One step for each value that is a number, in the order given. */
  public static List<Convergence> of(double... values) {
    List<Convergence> steps = new ArrayList<>();
    int n = 0;
    double mean = 0;
    double squares = 0;
    for (double value : values) {
      if (Double.isNaN(value)) {
        continue;
      }
      n++;
      // Welford (1962): no difference of large squares.
      double before = value - mean;
      mean += before / n;
      squares += before * (value - mean);
      steps.add(new Convergence(n, mean, halfWidth(n, squares)));
    }
    return List.copyOf(steps);
  }

  /** Replicates at which the half-width is expected to be no more than this; 2 or more. */
  public static int replicatesFor(double sd, double halfWidth) {
    if (!(halfWidth > 0) || !(sd >= 0) || Double.isInfinite(sd)) {
      throw new IllegalArgumentException(
          "A half-width above 0 and a finite spread are needed, not %s and %s"
              .formatted(halfWidth, sd));
    }
    // Far from any limit of int: a half-width this small is asked for by mistake.
    int most = 1 << 28;
    int low = 2;
    int high = 2;
    while (high < most && isWiderThan(halfWidth, sd, high)) {
      low = high;
      high *= 2;
    }
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (isWiderThan(halfWidth, sd, middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The 95% interval of the mean. */
  public Interval interval() {
    return Double.isNaN(halfWidth)
        ? Interval.UNKNOWN
        : new Interval(mean - halfWidth, mean + halfWidth);
  }

  private static boolean isWiderThan(double halfWidth, double sd, int n) {
    return StudentT.critical(n - 1) * sd / Math.sqrt(n) > halfWidth;
  }

  private static double halfWidth(int n, double squares) {
    return n < 2
        ? Double.NaN
        : StudentT.critical(n - 1) * Math.sqrt(Math.max(0, squares) / (n - 1) / n);
  }
}
