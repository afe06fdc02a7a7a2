package org.linkwork.sweep;

import java.util.List;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;

/** A listener to a sweep. */
@FunctionalInterface
public interface SweepProgress {
  /** Listens to nothing. */
  SweepProgress NONE = (runs, failures) -> {};

  /**
   * Called by one thread each time that the store has taken in runs, in the order in which they
   * ended.
   */
  void kept(List<RunRow> runs, List<FailureRow> failures);
}
