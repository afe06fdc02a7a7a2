package org.linkwork.sweep;

import java.util.Optional;
import java.util.function.Supplier;
import org.linkwork.scenario.Scenario;

/**
 * A run to be carried out.
 *
 * @param point number of the point, the same for all runs of one scenario
 * @param replicate number of the run, from 0
 * @param content what its runs are, as the store names it, where that is known already
 * @param world makes the scenario; asked by the thread that carries out the run
 */
public record PlannedRun(
    int point, int replicate, Optional<String> content, Supplier<Scenario> world) {
  /** A run of a scenario that is there. */
  public PlannedRun(int point, Scenario scenario, int replicate) {
    this(point, replicate, Optional.empty(), () -> scenario);
  }

  /** What is run. */
  public Scenario scenario() {
    return world.get();
  }
}
