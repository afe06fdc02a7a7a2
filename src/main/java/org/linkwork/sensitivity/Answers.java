package org.linkwork.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The answer at every evaluation of a design, in each of several replicates.
 *
 * @param values by evaluation and replicate; not a number where a run failed or the answer does not
 *     exist
 */
public record Answers(double[][] values) {
  /** Answers without chance, one for each evaluation. */
  public static Answers certain(double... answers) {
    return new Answers(
        Arrays.stream(answers).mapToObj(one -> new double[] {one}).toArray(double[][]::new));
  }

  /** The mean over replicates; not a number where any is missing. */
  public double mean(int evaluation) {
    return Arrays.stream(values[evaluation]).sum() / values[evaluation].length;
  }

  /** Replicates at each evaluation. */
  public int replicates() {
    return values.length == 0 ? 0 : values[0].length;
  }

  /** Whether every replicate of these evaluations has an answer. */
  boolean isComplete(int from, int to) {
    return IntStream.range(from, to).noneMatch(evaluation -> Double.isNaN(mean(evaluation)));
  }

  /**
   * The variance that chance alone gives the mean over replicates, averaged over these evaluations;
   * not a number for a single replicate.
   */
  double chanceVariance(int from, int to) {
    double sum = 0;
    for (int evaluation = from; evaluation < to; evaluation++) {
      double mean = mean(evaluation);
      for (double value : values[evaluation]) {
        sum += (value - mean) * (value - mean);
      }
    }
    int replicates = replicates();
    return replicates < 2 ? Double.NaN : sum / (to - from) / (replicates - 1) / replicates;
  }

  /** Half the squared difference of two means that is due to parameters, without that of chance. */
  double halfSquare(int one, int other) {
    double difference = mean(one) - mean(other);
    // Luck that two evaluations share cancels only as far as both use it alike; the rest is taken
    // off. A single replicate is taken for an answer without chance.
    double chance = replicates() < 2 ? 0 : differenceVariance(one, other);
    return (difference * difference - chance) / 2;
  }

  /**
   * The variance that chance alone gives the mean difference of two evaluations with the same luck;
   * not a number for a single replicate.
   */
  double differenceVariance(int one, int other) {
    int replicates = replicates();
    double mean = mean(one) - mean(other);
    double squares = 0;
    for (int replicate = 0; replicate < replicates; replicate++) {
      double off = values[one][replicate] - values[other][replicate] - mean;
      squares += off * off;
    }
    return replicates < 2 ? Double.NaN : squares / (replicates - 1) / replicates;
  }
}
