package org.linkwork.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.design.Experiment;
import org.linkwork.design.Point;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoredPoint;

/** Memory of the driver of a sweep: what it keeps of runs that have ended. */
class SweepHeapTest {
  private static final int FEW = 1000;
  private static final int MANY = 20_000;

  /** 19,000 runs would take 10 million bytes if 500 of each were kept. */
  private static final long MOST_BYTES = 2_000_000;

  @TempDir private Path folder;

  @Test
  void shouldStayTheSameFromAThousandToTwentyThousandRuns() throws Exception {
    Experiment experiment = SmallExperiment.in(folder).with("0, 1", "1").read();
    Point point = experiment.points().get(0);
    Scenario scenario = experiment.scenario(point);
    RunResult first = new InventedRun().run(scenario, 0, () -> false).orElseThrow();
    SingleRun trivial = (given, replicate, shouldStop) -> Optional.of(numbered(first, replicate));
    try (ResultStore store =
        ExperimentSweep.newStore(folder.resolve(ResultStore.FILE), "test", experiment, Map.of())) {
      new ExperimentSweep(experiment, store, Shard.WHOLE).note();
      String content = store.content(scenario);
      store.setReplicates(
          store.points().stream()
              .map(stored -> new StoredPoint(stored.point(), stored.content(), MANY))
              .toList());
      List<Long> heaps = new ArrayList<>();
      int[] ended = new int[1];
      // Looked at while it goes on: what the sweep holds is gone once it is over.
      SweepProgress looking =
          (runs, failures) -> {
            ended[0] += runs.size();
            if (heaps.isEmpty() && ended[0] >= FEW || ended[0] == MANY) {
              heaps.add(heap());
            }
          };
      Sweep.run(planned(scenario), store, trivial, 2, new StopSign(), looking);
      assertThat(store.endedOf(content)).isEqualTo(MANY);
      assertThat(heaps).hasSize(2);
      assertThat(heaps.get(1) - heaps.get(0)).isLessThan(MOST_BYTES);
    }
  }

  private static Iterable<PlannedRun> planned(Scenario scenario) {
    return () ->
        IntStream.range(0, MANY)
            .mapToObj(replicate -> new PlannedRun(1, scenario, replicate))
            .iterator();
  }

  private static RunResult numbered(RunResult result, int replicate) {
    return new RunResult(
        result.scenario(),
        result.seed(),
        replicate,
        result.horizon(),
        result.weekly(),
        result.strata(),
        result.funnel(),
        result.funnelByFifth(),
        List.of(),
        result.money(),
        0.001,
        Optional.empty());
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
