package org.linkwork.sweep;

import java.util.Optional;
import org.linkwork.design.Recording;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;

/** Runs that an engine is to carry out; free to be shared by threads. */
public interface RunsToDo {
  /** The next run, which from now on is the engine's; empty if none is left or all is to stop. */
  Optional<RunTask> next();

  /** Whether all is to stop: what goes on is dropped. */
  boolean isToStop();

  /** What is kept of a run. */
  Recording recording();

  /**
   * Takes in a run that has finished; waits while many others are still to be written.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  void finished(RunRow run) throws InterruptedException;

  /**
   * Takes in a run that has failed; waits while many others are still to be written.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  void failed(FailureRow run) throws InterruptedException;

  /** Notes that a run was given up because all is to stop. */
  void dropped();

  /** Notes a fault that is no fault of a run, for which all is to stop; the first one counts. */
  void abandon(Throwable fault);
}
