package org.linkwork.intervention;

import org.linkwork.record.Outcome;

/**
 * What an intervention is meant to move.
 *
 * @param outcome where it shows
 * @param direction which way it moves where the intervention's barrier binds
 */
public record Expectation(Outcome outcome, Direction direction) {
  /** Something that is meant to rise. */
  static Expectation rises(Outcome outcome) {
    return new Expectation(outcome, Direction.RISES);
  }

  /** Something that is meant to fall. */
  static Expectation falls(Outcome outcome) {
    return new Expectation(outcome, Direction.FALLS);
  }
}
