package org.linkwork.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwork.design.Experiment;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.store.ResultStore;

/** Sweeps end in the same tables however they come about. */
class ExperimentSweepTest {
  private static final String VERSION = "1";

  @TempDir private Path folder;
  private int stores;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldNotDependOnWorkers(boolean adaptive) {
    Experiment experiment = experiment(adaptive);
    String one = text(experiment, 1);
    assertThat(text(experiment, 2)).isEqualTo(one);
    assertThat(text(experiment, 8)).isEqualTo(one);
    assertThat(one).contains("p0003 ");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldNotDependOnInterruptions(boolean adaptive) {
    Experiment experiment = experiment(adaptive);
    String undisturbed = text(experiment, 2);
    Path file = nextStore();
    ExperimentSweep.newStore(file, VERSION, experiment, Map.of()).close();
    int sessions = 0;
    boolean stopped = true;
    while (stopped) {
      int most = 3 + 2 * sessions++;
      StopSign stop = new StopSign();
      InventedRun runs = failingOnce();
      SingleRun tiring =
          (scenario, replicate, shouldStop) -> {
            if (runs.begun().size() >= most) {
              stop.request();
            }
            return runs.run(scenario, replicate, shouldStop);
          };
      try (ResultStore store = ResultStore.open(file, VERSION)) {
        stopped =
            new ExperimentSweep(experiment, store, Shard.WHOLE)
                .run(tiring, 1 + sessions % 3, stop, state -> {})
                .stopped();
        if (!stopped) {
          assertThat(StoreText.of(store)).isEqualTo(undisturbed);
        }
      }
    }
    assertThat(sessions).isGreaterThan(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldNotDependOnParts(boolean adaptive) {
    Experiment experiment = experiment(adaptive);
    String whole = text(experiment, 2);
    List<Path> parts = new ArrayList<>();
    for (int part = 1; part <= 3; part++) {
      Path file = nextStore();
      parts.add(file);
      try (ResultStore store = ExperimentSweep.newStore(file, VERSION, experiment, Map.of())) {
        new ExperimentSweep(experiment, store, new Shard(part, 3))
            .run(failingOnce(), 2, new StopSign(), state -> {});
        assertThat(store.finished()).isPositive();
        assertThat(StoreText.of(store)).isNotEqualTo(whole);
      }
    }
    Merge merge = new Merge(experiment, VERSION);
    try (ResultStore store = ExperimentSweep.newStore(nextStore(), VERSION, experiment, Map.of())) {
      assertThat(merge.join(parts.subList(0, 2), store).state().isComplete()).isFalse();
      assertThat(merge.join(parts, store).state().isComplete()).isTrue();
      assertThat(StoreText.of(store)).isEqualTo(whole);
    }
  }

  @Test
  void shouldNoteTheLevelsThatEachPointReallyHas() throws IOException {
    SmallExperiment small = SmallExperiment.in(folder);
    Path base = folder.resolve("scenarios/baseline.yaml");
    String buddies = "interventions:\n  - { name: buddy-system, reach: 0.25 }\n";
    Files.writeString(base, Files.readString(base) + buddies);
    Files.writeString(
        folder.resolve("scenarios/other.yaml"),
        """
        format: 1
        extends: baseline
        question: "What if more link workers come?"
        policy: { service.link_workers: 3 }
        hold: { time: 0.5 }
        """);
    Experiment experiment =
        small
            .withText(
                """
                format: 1
                experiment: hamlet
                question: "Which levels are there?"
                base: baseline.yaml
                choices:
                  list:
                    - { policy.service.link_workers: 2 }
                    - { buddy-system.reach: 0.75 }
                    - { scenario: other.yaml }
                    - { hold.time: 0.25 }
                replicates: 1
                """)
            .read();
    try (ResultStore store = ExperimentSweep.newStore(nextStore(), VERSION, experiment, Map.of())) {
      new ExperimentSweep(experiment, store, Shard.WHOLE).note();
      assertThat(StoreText.of(store))
          .contains(
              "[point, policy_service_link_workers, buddy_system_reach, scenario, hold_time]",
              "p0002 2.0 0.25 baseline null \n",
              " 0.75 baseline null \n",
              "p0004 3.0 0.25 other.yaml 0.5 \n",
              " 0.25 baseline 0.25 \n");
    }
  }

  @Test
  void shouldPartRunsEvenly() {
    Experiment experiment = experiment(false);
    List<Long> runs = new ArrayList<>();
    for (int part = 1; part <= 5; part++) {
      try (ResultStore store =
          ExperimentSweep.newStore(nextStore(), VERSION, experiment, Map.of())) {
        runs.add(new ExperimentSweep(experiment, store, new Shard(part, 5)).state().planned());
      }
    }
    assertThat(runs).containsExactly(5L, 5L, 5L, 5L, 4L);
  }

  @Test
  void shouldRunOnlyWhatIsNew() {
    SmallExperiment small = SmallExperiment.in(folder);
    Path file = nextStore();
    carryOut(small.with("0, 0.5, 1", "4").read(), file, new InventedRun());
    InventedRun value = new InventedRun();
    carryOut(small.with("0, 0.25, 0.5, 1", "4").read(), file, value);
    assertThat(value.begun()).hasSize(4).allMatch(run -> run.startsWith("p0004-"));
    InventedRun replicates = new InventedRun();
    carryOut(small.with("0, 0.25, 0.5, 1", "5").read(), file, replicates);
    assertThat(replicates.begun())
        .containsExactlyInAnyOrder("p0001-4", "p0002-4", "p0003-4", "p0004-4");
    InventedRun nothing = new InventedRun();
    carryOut(small.read(), file, nothing);
    assertThat(nothing.begun()).isEmpty();
  }

  @Test
  void shouldHaveTheRunsOfTheLongerExperimentAfterAnExtension() {
    SmallExperiment small = SmallExperiment.in(folder);
    Path file = nextStore();
    carryOut(small.with("0, 0.5", "3").read(), file, new InventedRun());
    Experiment longer = small.with("0, 0.5, 1", "5").read();
    String extended = carryOut(longer, file, new InventedRun());
    assertThat(extended).isEqualTo(carryOut(longer, nextStore(), new InventedRun()));
  }

  @Test
  void shouldStopEachPointOnItsOwn() {
    Experiment experiment = SmallExperiment.in(folder).until("0, 0.5, 1", "0.0125").read();
    InventedRun runs = new InventedRun();
    try (ResultStore store = ExperimentSweep.newStore(nextStore(), VERSION, experiment, Map.of())) {
      ExperimentSweep sweep = new ExperimentSweep(experiment, store, Shard.WHOLE);
      List<SweepState> states = new ArrayList<>();
      sweep.run(runs, 1, new StopSign(), states::add);
      assertThat(states.get(0).planned()).isEqualTo(120);
      assertThat(sweep.state().isComplete()).isTrue();
      int second = store.points().get(1).replicates();
      int third = store.points().get(2).replicates();
      assertThat(second).isBetween(15, 39).isNotEqualTo(third);
      assertThat(store.points().get(0).replicates()).isEqualTo(Math.max(second, third));
      assertThat(runs.begun().subList(0, 4))
          .containsExactly("p0001-0", "p0002-0", "p0003-0", "p0001-1");
      assertThat(runs.begun().size()).isLessThanOrEqualTo(2 * (second + third) + 6);
    }
  }

  @Test
  void shouldStopAtTheMostReplicatesInAnyCase() {
    Experiment experiment = SmallExperiment.in(folder).until("0, 0.5", "0.0001").read();
    try (ResultStore store = ExperimentSweep.newStore(nextStore(), VERSION, experiment, Map.of())) {
      ExperimentSweep sweep = new ExperimentSweep(experiment, store, Shard.WHOLE);
      sweep.run(new InventedRun(), 3, new StopSign(), state -> {});
      assertThat(sweep.state()).isEqualTo(new SweepState(80, 0, 80, 2, 2, true));
    }
  }

  @Test
  void shouldRefuseAnotherExperiment() {
    SmallExperiment small = SmallExperiment.in(folder);
    Path file = nextStore();
    String before = carryOut(small.with("0, 0.5", "2").read(), file, new InventedRun());
    refuses(small.with("0, 1", "2"), file, "no longer has: p0002 (buddy-system.reach=0.5)");
    refuses(
        small.withText(text(small).replace("hamlet", "village").replace("0, 1", "0, 0.5")),
        file,
        "holds the experiment hamlet, and this is village");
    small.with("0, 0.5", "2");
    refuses(
        small.withText(text(small).replace("waiting, attending", "waiting")),
        file,
        "other things were recorded");
    small.with("0, 0.5", "2");
    refuses(small.withText(text(small) + "seed: 12\n"), file, "another world at p0001");
    try (ResultStore store = ResultStore.read(file, VERSION)) {
      assertThat(StoreText.of(store)).isEqualTo(before);
    }
  }

  private void refuses(SmallExperiment other, Path file, String why) {
    Experiment experiment = other.read();
    try (ResultStore store = ResultStore.open(file, VERSION)) {
      assertThatThrownBy(() -> new ExperimentSweep(experiment, store, Shard.WHOLE))
          .isInstanceOf(OtherExperimentException.class)
          .hasMessageContaining(why)
          .hasMessageContaining("choose another folder with --out");
    }
  }

  private static String text(SmallExperiment small) {
    try {
      return Files.readString(small.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Experiment experiment(boolean adaptive) {
    SmallExperiment small = SmallExperiment.in(folder);
    return adaptive
        ? small.until("0, 0.25, 0.5, 1", "0.0125").read()
        : small.with("0, 0.5, 1", "8").read();
  }

  private static InventedRun failingOnce() {
    return new InventedRun(run -> run.equals("p0002-5"));
  }

  private String text(Experiment experiment, int workers) {
    try (ResultStore store = ExperimentSweep.newStore(nextStore(), VERSION, experiment, Map.of())) {
      new ExperimentSweep(experiment, store, Shard.WHOLE)
          .run(failingOnce(), workers, new StopSign(), state -> {});
      return StoreText.of(store);
    }
  }

  private static String carryOut(Experiment experiment, Path file, InventedRun runs) {
    try (ResultStore store =
        Files.exists(file)
            ? ResultStore.open(file, VERSION)
            : ExperimentSweep.newStore(file, VERSION, experiment, Map.of())) {
      new ExperimentSweep(experiment, store, Shard.WHOLE).run(runs, 2, new StopSign(), state -> {});
      return StoreText.of(store);
    }
  }

  private Path nextStore() {
    return folder.resolve("store-" + stores++ + ".duckdb");
  }
}
