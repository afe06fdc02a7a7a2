package org.linkwork.nation;

import java.util.stream.IntStream;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.StudentT;

/**
 * One sum over networks divided by another, or the difference of two such ratios over the same
 * networks, with what its spread over networks says about it.
 *
 * <p>The variance is that of a ratio of sums, linearised (Cochran, Sampling Techniques, 1977,
 * section 6.3), without a correction for how many of all networks they are: the interval is about
 * other networks of the same kinds, with other people and other luck.
 *
 * @param n networks
 * @param value the ratio or the difference
 * @param interval 95% t interval; unknown for fewer than two networks
 * @param p two-sided p that it is 0; not a number where nothing varies
 */
public record RatioEstimate(int n, double value, Interval interval, double p) {
  /** The ratio of two sums; networks in which either is not a number are left out. */
  static RatioEstimate of(double[] above, double[] below) {
    int[] known = known(above, below);
    return estimate(ratio(known, above, below), residuals(known, above, below));
  }

  /** The second ratio minus the first, over the same networks. */
  static RatioEstimate difference(
      double[] above, double[] below, double[] otherAbove, double[] otherBelow) {
    int[] known =
        IntStream.of(known(above, below))
            .filter(at -> isKnown(otherAbove, otherBelow, at))
            .toArray();
    double[] first = residuals(known, above, below);
    double[] second = residuals(known, otherAbove, otherBelow);
    for (int at = 0; at < first.length; at++) {
      second[at] -= first[at];
    }
    return estimate(ratio(known, otherAbove, otherBelow) - ratio(known, above, below), second);
  }

  private static RatioEstimate estimate(double value, double[] residuals) {
    int n = residuals.length;
    if (n < 2 || Double.isNaN(value)) {
      return new RatioEstimate(n, value, Interval.UNKNOWN, Double.NaN);
    }
    double squares = 0;
    for (double residual : residuals) {
      squares += residual * residual;
    }
    double error = Math.sqrt(squares * n / (n - 1.0));
    double half = StudentT.critical(n - 1) * error;
    double p = error > 0 ? StudentT.twoSided(value / error, n - 1) : Double.NaN;
    return new RatioEstimate(n, value, new Interval(value - half, value + half), p);
  }

  private static double ratio(int[] known, double[] above, double[] below) {
    return sum(known, above) / sum(known, below);
  }

  /** How far each network pulls the ratio from where the others have it. */
  private static double[] residuals(int[] known, double[] above, double[] below) {
    double ratio = ratio(known, above, below);
    double all = sum(known, below);
    return IntStream.of(known).mapToDouble(at -> (above[at] - ratio * below[at]) / all).toArray();
  }

  private static double sum(int[] known, double[] values) {
    double sum = 0;
    for (int at : known) {
      sum += values[at];
    }
    return sum;
  }

  private static int[] known(double[] above, double[] below) {
    return IntStream.range(0, above.length).filter(at -> isKnown(above, below, at)).toArray();
  }

  private static boolean isKnown(double[] above, double[] below, int at) {
    return !Double.isNaN(above[at]) && !Double.isNaN(below[at]);
  }
}
