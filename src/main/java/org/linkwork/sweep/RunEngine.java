package org.linkwork.sweep;

import java.util.Optional;

/**
 * What carries out runs that know nothing of each other, with a way of its own of carrying out one.
 *
 * <p>Rows are the same on every engine, the seconds apart. Runs are begun about in the order in
 * which they are asked for, and end in any.
 */
public interface RunEngine extends AutoCloseable {
  /** Runs at the same time, 1 or more; it may change from call to call. */
  int workers();

  /** Where runs are carried out, as the end of a sentence that begins with "on". */
  String inWords();

  /** What {@code --on} says to come here again; empty for threads of this process. */
  default Optional<String> where() {
    return Optional.empty();
  }

  /**
   * Carries out runs until none is left or all is to stop; returns once it has told how each ended
   * that it asked for.
   *
   * @throws RunEngineException if it cannot carry out any more; what it has told remains
   */
  void carryOut(RunsToDo runs);

  /** Lets go of what it holds outside this process. */
  @Override
  void close();
}
