package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * Which terms a regression needs: at each step the one that explains most of what is left is taken
 * in, and of all the models on the way that one is chosen whose last terms still explain more than
 * the best of as many terms of pure noise would in nineteen of twenty cases.
 *
 * <p>The whole way is looked at because terms can be worth much together and nothing alone, as two
 * factors are where only their product is known.
 */
final class TermChoice {
  private static final double SMALLEST = 1e-8;

  /** The largest of p squared normal numbers is about 2 log p; few exceed it by this. */
  private static final double BEYOND_THE_BEST = 4;

  private final double[][] columns;
  private final double[] before;
  private final double[] left;

  /**
   * A choice among columns.
   *
   * @param columns by term and observation
   * @param y what is to be explained
   */
  TermChoice(double[][] columns, double[] y) {
    this.columns = new double[columns.length][];
    this.before = new double[columns.length];
    for (int term = 0; term < columns.length; term++) {
      this.columns[term] = centred(columns[term]);
      before[term] = product(this.columns[term], this.columns[term]);
    }
    left = centred(y);
  }

  /** Numbers of the terms needed, {@code most} at most, in the order of choice. */
  List<Integer> choose(int most) {
    double price = 2 * StrictMath.log(Math.max(2, columns.length)) + BEYOND_THE_BEST;
    double nothing = SMALLEST * SMALLEST * product(left, left);
    List<Integer> chosen = new ArrayList<>();
    double unexplained = product(left, left);
    double least = left.length * StrictMath.log(unexplained);
    int size = 0;
    int best = best(chosen);
    while (best >= 0 && chosen.size() < most && unexplained > nothing) {
      take(best);
      chosen.add(best);
      unexplained = product(left, left);
      double cost =
          left.length * StrictMath.log(Math.max(unexplained, nothing)) + chosen.size() * price;
      if (cost < least) {
        least = cost;
        size = chosen.size();
      }
      best = best(chosen);
    }
    return chosen.subList(0, size);
  }

  private int best(List<Integer> chosen) {
    int best = -1;
    double most = 0;
    for (int term = 0; term < columns.length; term++) {
      boolean isNew = product(columns[term], columns[term]) > SMALLEST * before[term];
      if (isNew && !chosen.contains(term) && explained(term) > most) {
        most = explained(term);
        best = term;
      }
    }
    return best;
  }

  private double explained(int term) {
    double along = product(columns[term], left);
    return along * along / product(columns[term], columns[term]);
  }

  /** Takes what the term explains out of all that is left and out of all other terms. */
  private void take(int taken) {
    double[] column = columns[taken].clone();
    double size = product(column, column);
    subtract(left, column, product(left, column) / size);
    for (double[] other : columns) {
      subtract(other, column, product(other, column) / size);
    }
  }

  private static void subtract(double[] from, double[] column, double times) {
    for (int row = 0; row < from.length; row++) {
      from[row] -= times * column[row];
    }
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int row = 0; row < one.length; row++) {
      sum += one[row] * other[row];
    }
    return sum;
  }

  private static double[] centred(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double[] centred = new double[values.length];
    for (int row = 0; row < values.length; row++) {
      centred[row] = values[row] - mean;
    }
    return centred;
  }
}
