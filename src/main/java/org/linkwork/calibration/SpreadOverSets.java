package org.linkwork.calibration;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;

/**
 * An answer over plausible sets, what is not known of the parameters kept apart from chance
 * (one-way analysis of variance with sets as groups, each by its weight).
 *
 * @param sets sets in which every replicate has a value
 * @param mean mean over sets
 * @param interval 95% t interval of that mean
 * @param low value below which 2.5% of the sets' means lie
 * @param high value below which 97.5% lie
 * @param parameterDeviation standard deviation between sets that chance does not explain
 * @param chanceDeviation standard deviation between replicates of one set; not a number for one
 *     replicate
 */
public record SpreadOverSets(
    int sets,
    double mean,
    Interval interval,
    double low,
    double high,
    double parameterDeviation,
    double chanceDeviation) {
  /** With fewer sets all of them are not 95% of what there might be. */
  public static final int FEWEST_FOR_95 = 20;

  private static final double LOW = 0.025;

  /**
   * The answer from these values, by set and replicate.
   *
   * @param weights weight of each set, more than 0
   * @throws IllegalArgumentException if sets have different numbers of replicates
   */
  public static SpreadOverSets of(double[][] values, double[] weights) {
    if (Arrays.stream(values).mapToInt(set -> set.length).distinct().count() > 1) {
      throw new IllegalArgumentException("All sets have as many replicates.");
    }
    int replicates = values.length == 0 ? 0 : values[0].length;
    int[] complete =
        IntStream.range(0, values.length)
            .filter(set -> Arrays.stream(values[set]).noneMatch(Double::isNaN))
            .toArray();
    double[] worth = IntStream.of(complete).mapToDouble(set -> weights[set]).toArray();
    Weighted means =
        new Weighted(each(complete, set -> SampleSummary.of(values[set]).mean()), worth);
    double within =
        new Weighted(each(complete, set -> square(SampleSummary.of(values[set]).sd())), worth)
            .mean();
    return new SpreadOverSets(
        complete.length,
        means.mean(),
        means.interval(),
        means.quantile(LOW),
        means.quantile(1 - LOW),
        Math.sqrt(Math.max(0, means.variance() - within / replicates)),
        Math.sqrt(within));
  }

  private static double[] each(int[] sets, IntToDoubleFunction value) {
    return IntStream.of(sets).mapToDouble(value).toArray();
  }

  /** The share of a single run's variance that is due to parameters; not a number if unknown. */
  public double parameterShare() {
    double parameters = square(parameterDeviation);
    return parameters / (parameters + square(chanceDeviation));
  }

  /** Whether all sets and replicates have exactly 0. */
  public boolean isNothing() {
    return mean == 0 && low == 0 && high == 0 && parameterDeviation == 0 && !(chanceDeviation > 0);
  }

  /** Whether there are sets enough to say so, and 95% of them lie on the same side of nothing. */
  public boolean isSameSign() {
    return sets >= FEWEST_FOR_95 && (low > 0 || high < 0);
  }

  private static double square(double value) {
    return value * value;
  }
}
