package org.linkwork.experiment;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.scenario.Scenario;

/** Runs from the first week. */
enum FreshRun implements SingleRun {
  INSTANCE;

  @Override
  public Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    Run run = new Run(scenario, replicate);
    try {
      run.build(ModelWorlds.INSTANCE, Luck.KEYED.of(scenario, replicate));
      return run.finish(shouldStop);
    } catch (RuntimeException | Error e) {
      throw new RunFailedException(run.failure(e));
    }
  }
}
