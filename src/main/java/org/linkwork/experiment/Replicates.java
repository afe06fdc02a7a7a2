package org.linkwork.experiment;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.linkwork.scenario.Scenario;

/** The runs of one scenario that differ in chance alone. */
public final class Replicates {
  private final RunPlan plan;
  private final Worlds worlds;

  /** Runs of the model, carried out as planned. */
  public Replicates(RunPlan plan) {
    this(plan, ModelWorlds.INSTANCE);
  }

  Replicates(RunPlan plan, Worlds worlds) {
    this.plan = plan;
    this.worlds = worlds;
  }

  /** As many replicates as the scenario asks for. */
  public ReplicateSet run(Scenario scenario) {
    return run(scenario, scenario.replicates(), results -> false);
  }

  /** As many replicates as the precision needs. */
  public ReplicateSet run(Scenario scenario, Precision precision) {
    PrecisionRule rule = new PrecisionRule(precision);
    return run(
        scenario,
        precision.atMost(),
        results -> rule.isEnough(results.size(), reached(results, precision)));
  }

  private static double reached(List<RunResult> results, Precision precision) {
    return precision.reached(
        SampleSummary.of(
            results.stream().mapToDouble(run -> run.total(precision.outcome())).toArray()));
  }

  private ReplicateSet run(Scenario scenario, int atMost, Predicate<List<RunResult>> enough) {
    ProgressCount progress = new ProgressCount(plan.progress(), atMost, scenario.horizon().weeks());
    Attempts<RunResult> attempts =
        new InOrder<RunResult>(plan.threads(), plan.stop())
            .run(
                atMost,
                (replicate, shouldStop) -> attempt(scenario, replicate, progress, shouldStop),
                enough);
    return new ReplicateSet(
        scenario.name(),
        attempts.stopped() ? atMost : attempts.each().size(),
        attempts.results(),
        attempts.failures(),
        attempts.stopped());
  }

  private Attempt<RunResult> attempt(
      Scenario scenario, int replicate, ProgressCount progress, BooleanSupplier shouldStop) {
    Run run = new Run(scenario, replicate);
    try {
      Optional<RunResult> result = result(run, scenario, replicate, progress, shouldStop);
      result.ifPresent(finished -> progress.replicateEnded(0));
      return result.map(Attempt::finished).orElseGet(Attempt::stopped);
    } catch (IOException | RuntimeException | Error e) {
      progress.replicateEnded(run.weeksLeft());
      return Attempt.failed(run.failure(e));
    }
  }

  private Optional<RunResult> result(
      Run run, Scenario scenario, int replicate, ProgressCount progress, BooleanSupplier shouldStop)
      throws IOException {
    try (run) {
      run.attach(plan.attachments().to(0, scenario, replicate));
      run.build(worlds, Luck.KEYED.of(scenario, replicate));
      while (!run.isOver()) {
        if (shouldStop.getAsBoolean()) {
          return Optional.empty();
        }
        run.passWeek();
        progress.weekPassed();
      }
      RunResult result = run.read();
      return Optional.of(
          plan.keepsPeople() ? result.withPeople(Optional.of(run.readPeople())) : result);
    }
  }
}
