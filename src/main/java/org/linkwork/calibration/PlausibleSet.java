package org.linkwork.calibration;

/**
 * Values of the parameters that agree with the targets, as far as can be told.
 *
 * @param number from 1
 * @param at place of each parameter in its range
 * @param weight share of all weight
 * @param implausibilities of each aim on fresh seeds; not a number where the aim had no value
 * @param answer the targets on those seeds
 */
public record PlausibleSet(
    int number, double[] at, double weight, double[] implausibilities, Answer answer) {
  /** The largest of its implausibilities. */
  public double implausibility() {
    return Implausibility.ranked(implausibilities, 1);
  }

  /** Root mean square of what is known of these: the distance by which sets are weighed. */
  static double distance(double[] implausibilities) {
    double squares = 0;
    int known = 0;
    for (double implausibility : implausibilities) {
      if (!Double.isNaN(implausibility)) {
        squares += implausibility * implausibility;
        known++;
      }
    }
    return Math.sqrt(squares / known);
  }
}
