package org.linkwork.experiment;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.linkwork.scenario.Scenario;

/** Runs from the first week with further recorders, which change no result. */
public final class AttendedRun implements SingleRun {
  private final Attachments attachments;

  /** Runs with these recorders, which are closed with each run. */
  public AttendedRun(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    Run run = new Run(scenario, replicate);
    try (run) {
      run.attach(attachments.to(0, scenario, replicate));
      run.build(ModelWorlds.INSTANCE, Luck.KEYED.of(scenario, replicate));
      return run.finish(shouldStop);
    } catch (IOException | RuntimeException | Error e) {
      throw new RunFailedException(run.failure(e));
    }
  }
}
