package org.linkwork.calibration;

import java.util.Arrays;

/**
 * How far a model is from an observation, in standard deviations of all that is unsure (Craig and
 * others 1997; for stochastic models Andrianakis and others 2015).
 */
public final class Implausibility {
  /** Beyond this a model is implausible: three standard deviations (Pukelsheim 1994). */
  public static final double CUTOFF = 3;

  private Implausibility() {}

  /**
   * |z - m| / sqrt(v), 0 where the variance is infinite.
   *
   * @param observed z
   * @param modelled m
   * @param variance v: of emulator, observation, discrepancy and chance together
   */
  public static double of(double observed, double modelled, double variance) {
    return Math.abs(observed - modelled) / Math.sqrt(variance);
  }

  /**
   * The n-th largest, those that are not numbers left out; 0 where there are fewer.
   *
   * @param rank 1 for the largest
   */
  public static double ranked(double[] implausibilities, int rank) {
    double[] known =
        Arrays.stream(implausibilities).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return rank > known.length ? 0 : known[known.length - rank];
  }
}
