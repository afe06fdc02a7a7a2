package org.linkwork.intervention;

import org.linkwork.record.Outcome;

/**
 * Something that an intervention does besides, and that a planner should look for.
 *
 * @param words what it is
 * @param outcome where it shows
 * @param direction which way that moves
 */
public record SideEffect(String words, Outcome outcome, Direction direction) {
  /** A side effect by which the outcome rises. */
  static SideEffect rises(Outcome outcome, String words) {
    return new SideEffect(words, outcome, Direction.RISES);
  }

  /** A side effect by which the outcome falls. */
  static SideEffect falls(Outcome outcome, String words) {
    return new SideEffect(words, outcome, Direction.FALLS);
  }
}
