package org.linkwork.paper;

import static org.linkwork.paper.Claim.Direction.FALLS;
import static org.linkwork.paper.Claim.Direction.RISES;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.linkwork.record.Outcome;

/**
 * What the paper says moves, and which way, when there is more of a sub-theme.
 *
 * @param town where it shows best
 * @param little level of the sub-theme, 0 to 1, that is compared with {@link #MUCH}
 * @param measure what moves
 * @param direction which way it moves from little to much of the sub-theme
 */
record Claim(HeldTown town, double little, Measure measure, Direction direction) {
  /** The lower of the two levels, for nearly every claim. */
  static final double LITTLE = 0.1;

  /** The higher of the two levels. */
  static final double MUCH = 0.9;

  enum Direction {
    RISES,
    FALLS
  }

  static Claim rises(HeldTown town, Outcome outcome) {
    return rises(town, Measure.of(outcome));
  }

  static Claim rises(HeldTown town, Measure measure) {
    return new Claim(town, LITTLE, measure, RISES);
  }

  static Claim falls(HeldTown town, Outcome outcome) {
    return new Claim(town, LITTLE, Measure.of(outcome), FALLS);
  }

  /** The same claim, from a higher level on. */
  Claim from(double level) {
    return new Claim(town, level, measure, direction);
  }

  /** The p of the paired one-sided test that it does not move that way. */
  double p(List<HeldTown.Year> withLittle, List<HeldTown.Year> withMuch) {
    return direction == RISES
        ? OneSidedTest.higher(measure.of(withLittle), measure.of(withMuch))
        : OneSidedTest.higher(measure.of(withMuch), measure.of(withLittle));
  }

  /** The finding in words, for the message of a test that fails. */
  String found(List<HeldTown.Year> withLittle, List<HeldTown.Year> withMuch) {
    return "%s %s: %.5g with little, %.5g with much, p = %.2g"
        .formatted(
            measure.name(),
            direction,
            mean(measure.of(withLittle)),
            mean(measure.of(withMuch)),
            p(withLittle, withMuch));
  }

  private static double mean(double[] values) {
    return StatUtils.mean(Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray());
  }
}
