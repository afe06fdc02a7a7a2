package org.linkwork.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.design.Experiment;
import org.linkwork.design.Recording;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.record.Outcome;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreAbout;

/** Choices among four scenarios whose people waiting differ by what is written here. */
class SelectionTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 14);
  private static final double[] WAITING = {10, 8, 5, 5.5};
  private static final Selection.Terms TERMS =
      new Selection.Terms(Outcome.WAITING, false, 0.4, 0.95, 10, 30, 6);

  @TempDir private Path folder;
  private final Set<String> begun = new ConcurrentSkipListSet<>();
  private SmallExperiment small;

  @BeforeEach
  void makeScenarios() {
    small = SmallExperiment.in(folder);
  }

  @Test
  void shouldChooseTheLowestAndLookAgainAtItsRivals() {
    try (ResultStore store = store("one")) {
      Selection.Outturn outturn = choose(store, 2);
      assertThat(outturn.isDecided()).isTrue();
      assertThat(outturn.droppedAfter()[2]).isZero();
      assertThat(outturn.droppedAfter()[0]).isEqualTo(10);
      assertThat(outturn.again()).startsWith(2).contains(0).hasSize(4);
      assertThat(outturn.fresh()[0]).hasSize(6).doesNotContain(Double.NaN);
      assertThat(outturn.seen()[2]).isBetween(3.0, 7.0);
      assertThat(begun).contains("p0003-30", "p0003-35").doesNotContain("p0001-10", "p0003-36");
      assertThat(outturn.failed()).isZero();
    }
  }

  @Test
  void shouldComeOutTheSameOnAnyNumberOfThreadsAndAfterAStop() {
    Selection.Outturn whole;
    try (ResultStore store = store("whole")) {
      whole = choose(store, 1);
    }
    try (ResultStore store = store("stopped")) {
      StopSign stop = new StopSign();
      Selection.Outturn stopped =
          new Selection(scenarios(), TERMS, store)
              .run(
                  (scenario, replicate, shouldStop) -> {
                    if (replicate == 4) {
                      stop.request();
                    }
                    return run(scenario, replicate, shouldStop);
                  },
                  3,
                  stop,
                  SweepProgress.NONE);
      assertThat(stopped.stopped()).isTrue();
      begun.clear();
      Selection.Outturn after = choose(store, 4);
      // At the stop, two of the first replicate's runs at most were still going on.
      assertThat(begun.stream().filter(run -> run.endsWith("-0"))).hasSizeLessThanOrEqualTo(2);
      assertThat(after.droppedAfter()).isEqualTo(whole.droppedAfter());
      assertThat(after.again()).isEqualTo(whole.again());
      assertThat(after.fresh()).isDeepEqualTo(whole.fresh());
      assertThat(after.seen()).isEqualTo(whole.seen());
    }
  }

  @Test
  void shouldSayWhenNoChoiceCouldBeMade() {
    Selection.Terms finer = new Selection.Terms(Outcome.WAITING, false, 0.001, 0.95, 10, 11, 2);
    try (ResultStore store = store("undecided")) {
      Selection.Outturn outturn =
          new Selection(scenarios(), finer, store)
              .run(this::run, 2, new StopSign(), SweepProgress.NONE);
      assertThat(outturn.isDecided()).isFalse();
      assertThat(outturn.replicates()).isEqualTo(11);
      assertThat(outturn.again()).contains(2, 3, 0);
    }
  }

  @Test
  void shouldLeaveOutReplicatesThatFailed() {
    SingleRun failing =
        (scenario, replicate, shouldStop) ->
            scenario.name().equals("p0004") && replicate == 3
                ? new InventedRun(run -> true).run(scenario, replicate, shouldStop)
                : run(scenario, replicate, shouldStop);
    try (ResultStore store = store("failing")) {
      Selection.Outturn outturn =
          new Selection(scenarios(), TERMS, store)
              .run(failing, 2, new StopSign(), SweepProgress.NONE);
      assertThat(outturn.failed()).isEqualTo(1);
      assertThat(outturn.isDecided()).isTrue();
      assertThat(outturn.again().get(0)).isEqualTo(2);
    }
  }

  private Selection.Outturn choose(ResultStore store, int workers) {
    return new Selection(scenarios(), TERMS, store)
        .run(this::run, workers, new StopSign(), SweepProgress.NONE);
  }

  /** The invented run, with people waiting as the scenario's number has it, and shared luck. */
  private Optional<RunResult> run(Scenario scenario, int replicate, BooleanSupplier shouldStop)
      throws RunFailedException {
    begun.add(scenario.name() + "-" + replicate);
    int number = Integer.parseInt(scenario.name().substring(1)) - 1;
    return new InventedRun()
        .run(scenario, replicate, shouldStop)
        .map(result -> with(result, WAITING[number] + luck(number, replicate)));
  }

  private static double luck(int number, int replicate) {
    return DRAWS.normal(Decision.WEEKLY_MOOD, 0, replicate)
        + 0.2 * DRAWS.normal(Decision.LIFE_SHOCK, number, replicate);
  }

  private static RunResult with(RunResult result, double waiting) {
    double[][] values = result.weekly().values();
    Arrays.fill(values[Outcome.WAITING.ordinal()], waiting);
    return new RunResult(
        result.scenario(),
        result.seed(),
        result.replicate(),
        result.horizon(),
        new WeeklySeries(result.weekly().warmUpWeeks(), values),
        result.strata(),
        result.funnel(),
        result.funnelByFifth(),
        result.waits(),
        result.money(),
        result.seconds(),
        result.people());
  }

  private List<Scenario> scenarios() {
    Experiment experiment = small.with("0, 0.3, 0.6, 1", "1").read();
    return experiment.points().stream().map(experiment::scenario).toList();
  }

  private ResultStore store(String name) {
    return ResultStore.create(
        folder.resolve(name + ".duckdb"),
        new StoreAbout("test", "select", new Recording(List.of(), false, false)),
        Map.of());
  }
}
