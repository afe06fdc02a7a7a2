package org.linkwork.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.linkwork.scenario.Scenario;

/**
 * Replicates of many scenarios through one {@link SingleRun}, in parallel, of which as much is kept
 * as is asked for; results never depend on the number of threads.
 *
 * <p>All scenarios of one replicate stand together, so that they can share what they have in
 * common.
 */
public final class ManyRuns {
  private final SingleRun way;
  private final RunPlan plan;

  /** Runs carried out in this way; of the plan, threads, progress and stop sign count. */
  public ManyRuns(SingleRun way, RunPlan plan) {
    this.way = way;
    this.plan = plan;
  }

  /**
   * One run.
   *
   * @param scenario place of its scenario in the list
   * @param replicate its number, from 0
   * @param result what is kept of it
   */
  public record Kept<T>(int scenario, int replicate, T result) {}

  /**
   * What came of many runs.
   *
   * @param runs those that finished, by replicate and then by scenario
   * @param failures those that failed, in the same order
   * @param stopped whether it was stopped before all had finished
   */
  public record Outturn<T>(List<Kept<T>> runs, List<RunFailure> failures, boolean stopped) {
    /** Copies the lists. */
    public Outturn {
      runs = List.copyOf(runs);
      failures = List.copyOf(failures);
    }
  }

  /** Runs so many replicates of each scenario, and keeps of each result what the function gives. */
  public <T> Outturn<T> run(
      List<Scenario> scenarios, int replicates, Function<Kept<RunResult>, T> keep) {
    int all = Math.multiplyExact(scenarios.size(), replicates);
    ProgressCount progress =
        new ProgressCount(plan.progress(), all, scenarios.get(0).horizon().weeks());
    Attempts<Kept<T>> attempts =
        new InOrder<Kept<T>>(plan.threads(), plan.stop())
            .run(
                all,
                (place, shouldStop) -> {
                  int scenario = place % scenarios.size();
                  int replicate = place / scenarios.size();
                  return attempt(scenarios, scenario, replicate, progress, shouldStop, keep);
                },
                finished -> false);
    return new Outturn<>(
        new ArrayList<>(attempts.results()), attempts.failures(), attempts.stopped());
  }

  private <T> Attempt<Kept<T>> attempt(
      List<Scenario> scenarios,
      int place,
      int replicate,
      ProgressCount progress,
      BooleanSupplier shouldStop,
      Function<Kept<RunResult>, T> keep) {
    Scenario scenario = scenarios.get(place);
    WeeksSeen weeks = new WeeksSeen(scenario.horizon().weeks(), progress, shouldStop);
    try {
      Optional<RunResult> result = way.run(scenario, replicate, weeks);
      if (result.isEmpty()) {
        return Attempt.stopped();
      }
      T kept = keep.apply(new Kept<>(place, replicate, result.get()));
      progress.replicateEnded(weeks.left());
      return Attempt.finished(new Kept<>(place, replicate, kept));
    } catch (RunFailedException e) {
      progress.replicateEnded(weeks.left());
      return Attempt.failed(e.failure());
    }
  }

  /** A question whether to stop that counts how often it is asked, which is once a week. */
  private static final class WeeksSeen implements BooleanSupplier {
    private final ProgressCount progress;
    private final BooleanSupplier shouldStop;
    private int left;

    WeeksSeen(int weeks, ProgressCount progress, BooleanSupplier shouldStop) {
      this.left = weeks;
      this.progress = progress;
      this.shouldStop = shouldStop;
    }

    @Override
    public boolean getAsBoolean() {
      if (left > 0) {
        left--;
        progress.weekPassed();
      }
      return shouldStop.getAsBoolean();
    }

    int left() {
      return left;
    }
  }
}
