package org.linkwork.patient;

import org.linkwork.chance.Exponential;

/**
 * A social gradient: a factor that rises evenly, on a log scale, from the best to the worst off.
 */
public final class Gradient {
  private Gradient() {}

  /**
   * The factor of a deprivation fifth.
   *
   * @param ratio of the most deprived fifth to the least, as a natural logarithm
   * @param fifth 1, the most deprived, to 5; the third has factor 1
   */
  public static double of(double ratio, int fifth) {
    return Exponential.of(ratio * (3 - fifth) / 4);
  }
}
