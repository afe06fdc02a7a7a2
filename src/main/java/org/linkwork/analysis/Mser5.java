package org.linkwork.analysis;

/**
 * How much of a series is still coloured by how the run began, by the marginal standard error rule
 * on means of five weeks (White 1997; White, Cobb and Spratt 2000).
 *
 * @param weeks weeks to be cut off at the beginning, a multiple of 5
 * @param batches means of five weeks in the series
 * @param standardError the least marginal standard error squared, by number of means cut off
 */
public record Mser5(int weeks, int batches, double[] standardError) {
  /** Weeks behind each mean. */
  public static final int BATCH = 5;

  private static final double ROUNDING = 1e-24;

  /**
   * The rule on a series that is the mean over replicates; weeks at the end that fill no batch are
   * left out.
   *
   * @throws IllegalArgumentException if the series has fewer than four batches
   */
  public static Mser5 of(double... series) {
    int batches = series.length / BATCH;
    if (batches < 4) {
      throw new IllegalArgumentException(
          "A warm-up cannot be judged from %d weeks; 20 or more are needed"
              .formatted(series.length));
    }
    double[] means = new double[batches];
    for (int batch = 0; batch < batches; batch++) {
      for (int week = 0; week < BATCH; week++) {
        means[batch] += series[batch * BATCH + week];
      }
      means[batch] /= BATCH;
    }
    double[] standardError = new double[batches / 2 + 1];
    int best = 0;
    for (int cut = 0; cut < standardError.length; cut++) {
      standardError[cut] = marginal(means, cut);
      if (standardError[cut] < standardError[best]) {
        best = cut;
      }
    }
    return new Mser5(BATCH * best, batches, standardError);
  }

  /**
   * Whether the rule has found where the beginning ends: cutting off half of the series, the most
   * that it looks at, means that the run is too short to tell.
   */
  public boolean isConclusive() {
    return weeks < BATCH * (standardError.length - 1);
  }

  private static double marginal(double[] means, int cut) {
    int left = means.length - cut;
    double mean = 0;
    for (int batch = cut; batch < means.length; batch++) {
      mean += means[batch];
    }
    mean /= left;
    double squares = 0;
    for (int batch = cut; batch < means.length; batch++) {
      squares += (means[batch] - mean) * (means[batch] - mean);
    }
    // What rounding leaves of a constant series is no reason to cut anything off.
    double rounding = ROUNDING * mean * mean * left;
    return squares <= rounding ? 0 : squares / ((double) left * left);
  }
}
