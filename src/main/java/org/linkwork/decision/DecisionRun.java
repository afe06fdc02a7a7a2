package org.linkwork.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.WarmStart;
import org.linkwork.scenario.Scenario;

/** Runs with what a decision needs of each; options of one replicate share their warm-up. */
public final class DecisionRun implements SingleRun {
  private static final int WARM_UPS = 8;

  private final WarmStart way =
      new WarmStart(
          WARM_UPS,
          (place, scenario, replicate) -> List.of(new DecisionRecorder(scenario.horizon())));

  @Override
  public Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    return way.watch(scenario, replicate, shouldStop, recorders -> {})
        .map(
            watched ->
                watched.result().with(((DecisionRecorder) watched.recorders().get(0)).readings()));
  }
}
