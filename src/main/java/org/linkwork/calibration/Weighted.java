package org.linkwork.calibration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.StudentT;

/**
 * Values with weights; those that are not numbers are left out.
 *
 * @param values the values
 * @param weights their weights, 0 or more
 */
record Weighted(double[] values, double[] weights) {
  private static final double ROUNDING = 1e-9;

  /** Only those that are numbers. */
  Weighted known() {
    int[] known =
        IntStream.range(0, values.length).filter(at -> !Double.isNaN(values[at])).toArray();
    return new Weighted(
        Arrays.stream(known).mapToDouble(at -> values[at]).toArray(),
        Arrays.stream(known).mapToDouble(at -> weights[at]).toArray());
  }

  double mean() {
    double sum = 0;
    for (int at = 0; at < values.length; at++) {
      sum += weights[at] * values[at];
    }
    return sum / total();
  }

  /** The value below which this share of the weight lies, halfway through each value's own. */
  double quantile(double share) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, Integer::valueOf);
    Arrays.sort(order, Comparator.comparingDouble((Integer at) -> values[at]));
    double total = total();
    double before = Double.NaN;
    double passed = 0;
    double last = Double.NaN;
    for (int at : order) {
      double middle = (passed + weights[at] / 2) / total;
      if (middle >= share) {
        double way = (share - before) / (middle - before);
        return Double.isNaN(last) ? values[at] : last + way * (values[at] - last);
      }
      passed += weights[at];
      before = middle;
      last = values[at];
    }
    return last;
  }

  /** The share of weight for which this holds. */
  double share(DoublePredicate holds) {
    double sum = 0;
    for (int at = 0; at < values.length; at++) {
      sum += holds.test(values[at]) ? weights[at] : 0;
    }
    return sum / total();
  }

  /** 95% interval of the mean, as if there were as many values as the weights are worth. */
  Interval interval() {
    double worth = worth();
    if (!(worth >= 2)) {
      return Interval.UNKNOWN;
    }
    double half = StudentT.critical((int) worth - 1) * Math.sqrt(variance() / worth);
    return new Interval(mean() - half, mean() + half);
  }

  /** Variance of what the values are drawn from; not a number for only one. */
  double variance() {
    double squares = 0;
    double mean = mean();
    for (int at = 0; at < values.length; at++) {
      squares += weights[at] * (values[at] - mean) * (values[at] - mean);
    }
    double worth = worth();
    return worth <= 1 ? Double.NaN : squares / total() * worth / (worth - 1);
  }

  /** As many values of equal weight as these are worth; whole where all weigh the same. */
  private double worth() {
    double total = total();
    double ofWeights = Arrays.stream(weights).map(weight -> weight * weight).sum();
    double worth = total * total / ofWeights;
    return Math.abs(worth - Math.rint(worth)) < ROUNDING ? Math.rint(worth) : worth;
  }

  private double total() {
    return Arrays.stream(weights).sum();
  }
}
