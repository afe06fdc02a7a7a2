package org.linkwork.decision.economics;

import java.util.Arrays;

/** How values lie. */
public final class Spread {
  private Spread() {}

  /** Their mean. */
  public static double mean(double... values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Their variance, as a sample's; not a number for fewer than two. */
  public static double variance(double... values) {
    return covariance(values, values);
  }

  /** Their covariance with others, as a sample's; not a number for fewer than two. */
  public static double covariance(double[] values, double[] others) {
    double mean = mean(values);
    double other = mean(others);
    double sum = 0;
    for (int at = 0; at < values.length; at++) {
      sum += (values[at] - mean) * (others[at] - other);
    }
    return values.length < 2 ? Double.NaN : sum / (values.length - 1);
  }

  /**
   * The value below which a share of them lies: linear between order statistics, as R's default.
   *
   * @param share 0 to 1
   */
  public static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The numbers of the tenth of values that are least, at least one; the least first. */
  public static int[] worstTenth(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, Integer::valueOf);
    Arrays.sort(order, (one, other) -> Double.compare(values[one], values[other]));
    int[] worst = new int[Math.max(1, values.length / 10)];
    for (int at = 0; at < worst.length; at++) {
      worst[at] = order[at];
    }
    return worst;
  }
}
