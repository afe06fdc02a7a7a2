package org.linkwork.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.analysis.Bootstrap;
import org.linkwork.chance.Draws;
import org.linkwork.design.SobolPoints;
import org.linkwork.experiment.Interval;

/**
 * Shares of the answer's variance by factor: first order after Saltelli et al. (2010), total order
 * after Jansen (1999), on shifted Sobol points.
 *
 * <p>A row holds one point of each of two samples A and B, and for each factor the point of A with
 * this factor taken from B; all share their luck. What chance leaves of the differences between
 * points is estimated from replicates and taken off, so that chance has a share of its own only.
 */
public final class Sobol {
  private static final int SAMPLES = 2;

  /** Factors for which there are points. */
  public static final int MOST_FACTORS = SobolPoints.MOST_FACTORS / SAMPLES;

  private Sobol() {}

  /**
   * Shares of the answer's variance.
   *
   * @param first by factor: what the factor explains by itself
   * @param firstInterval 95% bootstrap interval of each, over rows
   * @param total by factor: what it explains with all that depends on it and on others together
   * @param totalInterval 95% bootstrap interval of each, over rows
   * @param chance what is left to chance with so many replicates; not a number for one alone
   * @param chanceInterval 95% bootstrap interval of it, over rows
   * @param chanceOfOneRun what would be left to chance with one replicate
   * @param rows rows that were complete and so were used
   * @param mean mean of the answer
   * @param sd standard deviation of the answer, means over replicates taken
   */
  public record Indices(
      double[] first,
      Interval[] firstInterval,
      double[] total,
      Interval[] totalInterval,
      double chance,
      Interval chanceInterval,
      double chanceOfOneRun,
      int rows,
      double mean,
      double sd) {}

  /**
   * The rows, one after the other.
   *
   * @param factors number of factors, {@link #MOST_FACTORS} at the most
   * @param rows number of rows, best a power of 2
   */
  public static List<Evaluation> design(int factors, int rows, long seed) {
    double[][] points = UnitPoints.sobol(rows, SAMPLES * factors, seed);
    int length = factors + SAMPLES;
    return new MadeWhenAsked(
        rows * length,
        number -> {
          double[] pair = points[number / length];
          int column = number % length;
          double[] at =
              column == 1
                  ? Arrays.copyOfRange(pair, factors, SAMPLES * factors)
                  : Arrays.copyOf(pair, factors);
          if (column >= SAMPLES) {
            at[column - SAMPLES] = pair[factors + column - SAMPLES];
          }
          return new Evaluation(number / length, at);
        });
  }

  /** The indices; rows with a missing answer are left out. */
  public static Indices indices(int factors, Answers answers, Draws draws) {
    int length = factors + SAMPLES;
    int[] complete =
        IntStream.range(0, answers.values().length / length)
            .filter(row -> answers.isComplete(row * length, (row + 1) * length))
            .toArray();
    double[][] means = new double[complete.length][length];
    double[][] costs = new double[complete.length][factors];
    double[] chance = new double[complete.length];
    for (int kept = 0; kept < complete.length; kept++) {
      int from = complete[kept] * length;
      for (int column = 0; column < length; column++) {
        means[kept][column] = answers.mean(from + column);
      }
      for (int factor = 0; factor < factors; factor++) {
        costs[kept][factor] = answers.halfSquare(from, from + SAMPLES + factor);
      }
      chance[kept] = answers.chanceVariance(from, from + length);
    }
    int[] all = IntStream.range(0, complete.length).toArray();
    double[] shares = shares(means, costs, chance, all);
    Interval[] intervals = new Interval[shares.length];
    Arrays.fill(intervals, Interval.UNKNOWN);
    if (complete.length > 1) {
      intervals =
          new Bootstrap(draws, Bootstrap.USUAL)
              .intervals(complete.length, rows -> shares(means, costs, chance, rows));
    }
    double left = shares[2 * factors];
    int replicates = answers.replicates();
    return new Indices(
        Arrays.copyOf(shares, factors),
        Arrays.copyOf(intervals, factors),
        Arrays.copyOfRange(shares, factors, 2 * factors),
        Arrays.copyOfRange(intervals, factors, 2 * factors),
        left,
        intervals[2 * factors],
        left * replicates / (left * replicates + 1 - left),
        complete.length,
        pooledMean(means, all),
        Math.sqrt(pooledVariance(means, all)));
  }

  /** First-order shares of all factors, total ones, and that of chance. */
  private static double[] shares(double[][] means, double[][] costs, double[] chance, int[] rows) {
    int factors = means.length == 0 ? 0 : means[0].length - SAMPLES;
    double centre = pooledMean(means, rows);
    double variance = pooledVariance(means, rows);
    double[] shares = new double[2 * factors + 1];
    for (int row : rows) {
      double a = means[row][0] - centre;
      double b = means[row][1] - centre;
      for (int factor = 0; factor < factors; factor++) {
        double mixed = means[row][SAMPLES + factor] - centre;
        shares[factor] += b * (mixed - a);
        shares[factors + factor] += costs[row][factor];
      }
      shares[2 * factors] += chance[row];
    }
    return Arrays.stream(shares).map(share -> share / rows.length / variance).toArray();
  }

  private static double pooledMean(double[][] means, int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += means[row][0] + means[row][1];
    }
    return sum / (SAMPLES * rows.length);
  }

  private static double pooledVariance(double[][] means, int[] rows) {
    double mean = pooledMean(means, rows);
    double squares = 0;
    for (int row : rows) {
      squares += (means[row][0] - mean) * (means[row][0] - mean);
      squares += (means[row][1] - mean) * (means[row][1] - mean);
    }
    return squares / (SAMPLES * rows.length - 1);
  }
}
