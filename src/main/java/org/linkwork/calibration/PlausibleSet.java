package org.linkwork.calibration;

import java.util.List;
import java.util.stream.IntStream;

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

  /** Numbers of the aims that it misses by more than the cutoff. */
  public List<Integer> missed() {
    return IntStream.range(0, implausibilities.length)
        .filter(aim -> implausibilities[aim] > Implausibility.CUTOFF)
        .boxed()
        .toList();
  }

  /** Root mean square of its implausibilities, of aims that decide nothing too. */
  public double distance() {
    return distance(implausibilities);
  }

  /**
   * Root mean square of what is known of these: the distance by which sets are weighed; not a
   * number where nothing is known.
   */
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
