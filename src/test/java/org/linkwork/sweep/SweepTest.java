package org.linkwork.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.store.ResultStore;

class SweepTest {
  @TempDir private Path folder;
  private Experiment experiment;
  private ResultStore store;

  @BeforeEach
  void open() {
    experiment = SmallExperiment.in(folder).with("0, 0.5, 1", "4").read();
    store = ExperimentSweep.newStore(folder.resolve("runs.duckdb"), "1", experiment, Map.of());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void shouldBeginRunsInTheirOrder() {
    InventedRun runs = new InventedRun();
    SweepEnding ending = sweep(planned(2), runs, 1, new StopSign());
    assertThat(ending).isEqualTo(new SweepEnding(6, 0, 0, false));
    assertThat(runs.begun())
        .containsExactly("p0001-0", "p0002-0", "p0003-0", "p0001-1", "p0002-1", "p0003-1");
  }

  @Test
  void shouldLeaveOutWhatTheStoreHolds() {
    sweep(planned(2), new InventedRun(run -> run.equals("p0002-1")), 2, new StopSign());
    InventedRun runs = new InventedRun();
    SweepEnding ending = sweep(planned(3), runs, 1, new StopSign());
    assertThat(ending).isEqualTo(new SweepEnding(3, 0, 6, false));
    assertThat(runs.begun()).containsExactly("p0001-2", "p0002-2", "p0003-2");
  }

  @Test
  void shouldGoOnAfterAFailure() {
    SweepEnding ending =
        sweep(planned(3), new InventedRun(run -> run.startsWith("p0002")), 4, new StopSign());
    assertThat(ending).isEqualTo(new SweepEnding(6, 3, 0, false));
    assertThat(store.finished()).isEqualTo(6);
    assertThat(store.failed()).isEqualTo(3);
  }

  @Test
  void shouldTellOfEveryRunThatIsKept() {
    List<String> told = new ArrayList<>();
    Sweep.run(
        planned(3),
        store,
        new InventedRun(run -> run.equals("p0001-1")),
        3,
        new StopSign(),
        (runs, failures) -> {
          runs.forEach(run -> assertThat(store.holds(run.content(), run.replicate())).isTrue());
          runs.forEach(run -> told.add("finished"));
          failures.forEach(failure -> told.add(failure.message()));
        });
    assertThat(told).hasSize(9).containsOnlyOnce("the bridge is closed");
  }

  @Test
  void shouldDropWhatIsRunningWhenToldToStop() {
    StopSign stop = new StopSign();
    InventedRun runs = new InventedRun();
    SingleRun stopping =
        (scenario, replicate, shouldStop) -> {
          if (replicate == 2) {
            stop.request();
          }
          return runs.run(scenario, replicate, shouldStop);
        };
    SweepEnding ending = sweep(planned(4), stopping, 1, stop);
    assertThat(ending).isEqualTo(new SweepEnding(6, 0, 0, true));
    assertThat(runs.begun()).hasSize(7);
  }

  @Test
  void shouldRunOneWorldOnce() {
    List<PlannedRun> twice = new ArrayList<>();
    for (int replicate = 0; replicate < 3; replicate++) {
      for (int number = 1; number <= 2; number++) {
        Point point = new Point(number, experiment.points().get(1).levels());
        twice.add(new PlannedRun(number, experiment.scenario(point), replicate));
      }
    }
    InventedRun runs = new InventedRun();
    SweepEnding ending = sweep(twice, runs, 8, new StopSign());
    assertThat(runs.begun()).hasSize(3);
    assertThat(ending).isEqualTo(new SweepEnding(3, 0, 3, false));
  }

  @Test
  void shouldKeepWhatHasEndedIfThePlanBreaksOff() {
    Iterable<PlannedRun> broken =
        () -> {
          Iterator<PlannedRun> whole = planned(1).iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return true;
            }

            @Override
            public PlannedRun next() {
              if (!whole.hasNext()) {
                throw new IllegalArgumentException("no such scenario");
              }
              return whole.next();
            }
          };
        };
    assertThatThrownBy(() -> sweep(broken, new InventedRun(), 1, new StopSign()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such scenario");
    assertThat(store.finished()).isEqualTo(3);
  }

  @Test
  void shouldPassOnWhatTheProgramIsToBlameFor() {
    SingleRun faulty =
        (scenario, replicate, shouldStop) -> {
          throw new StackOverflowError("a fault");
        };
    assertThatThrownBy(() -> sweep(planned(2), faulty, 2, new StopSign()))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void shouldKeepWhatAnEngineHasCarriedOutThatBreaksDown() {
    BrokenEngine engine = new BrokenEngine(4);
    assertThatThrownBy(
            () -> Sweep.run(planned(3), store, engine, new StopSign(), SweepProgress.NONE))
        .isInstanceOf(RunEngineException.class)
        .hasMessage("the cable is cut");
    assertThat(store.finished()).isEqualTo(4);
  }

  @Test
  void shouldAskAnEngineForNothingTwice() {
    assertThatThrownBy(
            () ->
                Sweep.run(
                    planned(3), store, new BrokenEngine(5), new StopSign(), SweepProgress.NONE))
        .isInstanceOf(RunEngineException.class);
    InventedRun runs = new InventedRun();
    SweepEnding ending = sweep(planned(3), runs, 1, new StopSign());
    assertThat(ending).isEqualTo(new SweepEnding(4, 0, 5, false));
    assertThat(runs.begun()).containsExactly("p0003-1", "p0001-2", "p0002-2", "p0003-2");
  }

  private SweepEnding sweep(Iterable<PlannedRun> runs, SingleRun way, int workers, StopSign stop) {
    return Sweep.run(runs, store, way, workers, stop, SweepProgress.NONE);
  }

  private List<PlannedRun> planned(int replicates) {
    List<PlannedRun> planned = new ArrayList<>();
    for (int replicate = 0; replicate < replicates; replicate++) {
      for (Point point : experiment.points()) {
        planned.add(new PlannedRun(point.number(), experiment.scenario(point), replicate));
      }
    }
    return planned;
  }
}
