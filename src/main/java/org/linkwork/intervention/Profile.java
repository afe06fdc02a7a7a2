package org.linkwork.intervention;

import java.util.List;

/**
 * What the model makes of something that planners can do.
 *
 * @param moves the model's quantities that it moves, in words
 * @param numbers the parameters that say how strong it is and what it costs: full names, or a group
 *     such as {@code buddy} for all of it
 * @param expected what it is meant to move, and which way
 * @param sideEffects what else to look for
 * @param evidence what is known of it
 */
public record Profile(
    List<String> moves,
    List<String> numbers,
    List<Expectation> expected,
    List<SideEffect> sideEffects,
    Evidence evidence) {
  /** Copies the lists. */
  public Profile {
    moves = List.copyOf(moves);
    numbers = List.copyOf(numbers);
    expected = List.copyOf(expected);
    sideEffects = List.copyOf(sideEffects);
  }
}
