package org.linkwork.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.analysis.Bootstrap;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.Interval;

/**
 * Shares of the answer's spread that groups of factors are to blame for: Shapley effects (Owen
 * 2014; Song, Nelson and Staum 2016), which divide what groups do together fairly between them and
 * so, with chance, add up to 1.
 *
 * <p>A row holds one point of each of two samples A and B, and points of A with some groups taken
 * from B; all share their luck. What chance leaves of their differences is estimated from
 * replicates and taken off. Its length depends on the number of groups and not on that of factors.
 */
public final class Ledger {
  /** Groups beyond which rows become too long. */
  public static final int MOST_GROUPS = 6;

  private Ledger() {}

  /**
   * Shares of the answer's spread.
   *
   * @param share by group; a true share is never below 0, but its estimate can be
   * @param interval 95% bootstrap interval of each, over rows
   * @param chance share of chance with so many replicates; with the groups' it makes 1
   * @param chanceInterval 95% bootstrap interval of it
   * @param rows rows that were complete and so were used
   * @param mean mean of the answer
   * @param sd standard deviation of the answer, means over replicates taken
   */
  public record Shares(
      double[] share,
      Interval[] interval,
      double chance,
      Interval chanceInterval,
      int rows,
      double mean,
      double sd) {}

  /**
   * The rows, one after the other.
   *
   * @param groups the group of each factor, from 0
   * @param rows number of rows, best a power of 2
   */
  public static List<Evaluation> design(int[] groups, int rows, long seed) {
    int count = count(groups);
    double[][] points = UnitPoints.sobol(rows, 2 * groups.length, seed);
    List<Evaluation> evaluations = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int fromB : subsets(count)) {
        double[] at = new double[groups.length];
        for (int factor = 0; factor < at.length; factor++) {
          boolean isB = (fromB >> groups[factor] & 1) == 1;
          at[factor] = points[row][isB ? groups.length + factor : factor];
        }
        evaluations.add(new Evaluation(row, at));
      }
    }
    return evaluations;
  }

  /** Evaluations in a row for so many groups. */
  public static int rowLength(int groups) {
    return (1 << groups - 1) + 1;
  }

  /**
   * The shares; rows with a missing answer are left out.
   *
   * @param count number of groups
   */
  public static Shares shares(int count, Answers answers, Draws draws) {
    int length = rowLength(count);
    int[] complete =
        IntStream.range(0, answers.values().length / length)
            .filter(row -> answers.isComplete(row * length, (row + 1) * length))
            .toArray();
    double[][] means = new double[complete.length][length];
    double[][] fromA = new double[complete.length][length];
    double[][] fromB = new double[complete.length][length];
    double[] chance = new double[complete.length];
    for (int kept = 0; kept < complete.length; kept++) {
      int from = complete[kept] * length;
      for (int column = 0; column < length; column++) {
        means[kept][column] = answers.mean(from + column);
        fromA[kept][column] = answers.halfSquare(from, from + column);
        fromB[kept][column] = answers.halfSquare(from + 1, from + column);
      }
      chance[kept] = answers.chanceVariance(from, from + length);
    }
    int[] all = IntStream.range(0, complete.length).toArray();
    double[] shares = shares(count, fromA, fromB, chance, all);
    Interval[] intervals = new Interval[count + 1];
    Arrays.fill(intervals, Interval.UNKNOWN);
    if (complete.length > 1) {
      intervals =
          new Bootstrap(draws, Bootstrap.USUAL)
              .intervals(complete.length, rows -> shares(count, fromA, fromB, chance, rows));
    }
    double[] ends = Arrays.stream(means).flatMapToDouble(row -> Arrays.stream(row, 0, 2)).toArray();
    double mean = Arrays.stream(ends).sum() / ends.length;
    double squares = Arrays.stream(ends).map(end -> (end - mean) * (end - mean)).sum();
    return new Shares(
        Arrays.copyOf(shares, count),
        Arrays.copyOf(intervals, count),
        shares[count],
        intervals[count],
        complete.length,
        mean,
        Math.sqrt(squares / (ends.length - 1)));
  }

  /** Which groups each point of a row takes from B, as bits: none, all, and half of the others. */
  private static int[] subsets(int count) {
    int all = (1 << count) - 1;
    return IntStream.concat(
            IntStream.of(0, all),
            // Seen from B, a subset is the rest seen from A: those with the first group will do.
            IntStream.range(1, all).filter(subset -> (subset & 1) == 1))
        .toArray();
  }

  /** The share of each group, and that of chance. */
  private static double[] shares(
      int count, double[][] fromA, double[][] fromB, double[] chance, int[] rows) {
    double[] cost = costs(count, fromA, fromB, rows);
    double ofChance = Arrays.stream(rows).mapToDouble(row -> chance[row]).sum() / rows.length;
    double whole = cost[cost.length - 1] + ofChance;
    double[] shares = new double[count + 1];
    for (int group = 0; group < count; group++) {
      for (int others = 0; others < cost.length; others++) {
        if ((others >> group & 1) == 0) {
          double weight = weight(Integer.bitCount(others), count);
          shares[group] += weight * (cost[others | 1 << group] - cost[others]) / whole;
        }
      }
    }
    shares[count] = ofChance / whole;
    return shares;
  }

  /** By subset of groups: the variance left when all other groups are known (Jansen 1999). */
  private static double[] costs(int count, double[][] fromA, double[][] fromB, int[] rows) {
    int[] subsets = subsets(count);
    int all = (1 << count) - 1;
    double[] cost = new double[all + 1];
    for (int column = 1; column < subsets.length; column++) {
      cost[subsets[column]] = mean(fromA, column, rows);
      if (subsets[column] != all) {
        cost[all - subsets[column]] = mean(fromB, column, rows);
      }
    }
    return cost;
  }

  private static double mean(double[][] values, int column, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> values[row][column]).sum() / rows.length;
  }

  /** How often a group comes just after so many others, of all orders of groups. */
  private static double weight(int before, int count) {
    double weight = 1.0 / count;
    for (int place = 1; place <= before; place++) {
      weight *= place / (double) (count - place);
    }
    return weight;
  }

  private static int count(int[] groups) {
    return Arrays.stream(groups).max().orElseThrow() + 1;
  }
}
