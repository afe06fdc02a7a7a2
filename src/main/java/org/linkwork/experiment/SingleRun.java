package org.linkwork.experiment;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.scenario.Scenario;

/**
 * A way of carrying out one replicate of one scenario; every way gives the same result, the seconds
 * apart, and is free to be shared by threads.
 */
@FunctionalInterface
public interface SingleRun {
  /**
   * Carries out one replicate with the standard recorders.
   *
   * @param replicate number of the run, from 0
   * @param shouldStop asked every week whether to give up
   * @return the result, or empty if it gave up
   * @throws RunFailedException if the run could not be finished
   */
  Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException;

  /** Simulates every week of every run, from the first. */
  static SingleRun fresh() {
    return FreshRun.INSTANCE;
  }
}
