package org.linkwork.experiment;

import java.util.stream.IntStream;

/**
 * Replicates of two worlds in pairs, in both of which an outcome is defined.
 *
 * @param baseline the outcome in the baseline, by pair
 * @param other the outcome in the other world, by pair
 */
record PairedSample(double[] baseline, double[] other) {
  static PairedSample of(double[] baseline, double[] other) {
    if (baseline.length != other.length) {
      throw new IllegalArgumentException(
          "%d replicates cannot be paired with %d".formatted(baseline.length, other.length));
    }
    int[] defined =
        IntStream.range(0, baseline.length)
            .filter(pair -> !Double.isNaN(baseline[pair]) && !Double.isNaN(other[pair]))
            .toArray();
    return new PairedSample(pick(baseline, defined), pick(other, defined));
  }

  int n() {
    return baseline.length;
  }

  double baselineMean() {
    return SampleSummary.mean(baseline);
  }

  double otherMean() {
    return SampleSummary.mean(other);
  }

  double difference() {
    return SampleSummary.mean(differences());
  }

  boolean isIdentical() {
    for (double difference : differences()) {
      if (difference != 0) {
        return false;
      }
    }
    return true;
  }

  Interval interval() {
    double[] differences = differences();
    double mean = SampleSummary.mean(differences);
    return FewRuns.interval(
        SampleSummary.interval(mean, SampleSummary.sd(differences, mean), n()), n());
  }

  /**
   * Two-sided p of the paired t test; 1 when all differences are exactly 0, not a number when few
   * agree on another.
   */
  double p() {
    return n() > 0 && isIdentical()
        ? 1
        : FewRuns.twoSided(difference(), Math.sqrt(differenceVariance()), n());
  }

  /** Pearson correlation of the two worlds over pairs. */
  double correlation() {
    double meanA = baselineMean();
    double meanB = otherMean();
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int pair = 0; pair < n(); pair++) {
      products += (baseline[pair] - meanA) * (other[pair] - meanB);
      squaresA += (baseline[pair] - meanA) * (baseline[pair] - meanA);
      squaresB += (other[pair] - meanB) * (other[pair] - meanB);
    }
    return products / Math.sqrt(squaresA * squaresB);
  }

  /** (sA2 + sB2) / sD2; infinite when pairs differ by a constant. */
  double varianceReduction() {
    return (variance(baseline) + variance(other)) / differenceVariance();
  }

  Interval varianceReductionInterval() {
    return Jackknife.ofRatio(n(), left -> without(left).varianceReduction(), varianceReduction());
  }

  double differenceVariance() {
    return variance(differences());
  }

  /** The sample without one pair, or the whole sample for a negative number. */
  PairedSample without(int pair) {
    int[] kept = IntStream.range(0, n()).filter(other -> other != pair).toArray();
    return new PairedSample(pick(baseline, kept), pick(other, kept));
  }

  private double[] differences() {
    double[] differences = new double[n()];
    for (int pair = 0; pair < differences.length; pair++) {
      differences[pair] = other[pair] - baseline[pair];
    }
    return differences;
  }

  private static double variance(double[] values) {
    double sd = SampleSummary.sd(values, SampleSummary.mean(values));
    return sd * sd;
  }

  static double[] pick(double[] values, int[] places) {
    return IntStream.of(places).mapToDouble(place -> values[place]).toArray();
  }
}
