package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.scenario.ShippedScenarios;
import org.linkwork.theme.Relaxed;
import org.linkwork.theme.SubTheme;

class WarmStartTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final int WARM_UP = 20;
  private static final int POLICY = 16;
  private static final BooleanSupplier NEVER = () -> false;

  @Test
  void shouldGiveTheSameBytesAsFreshForEveryScenario() throws RunFailedException {
    WarmStart warm = new WarmStart();

    for (Scenario scenario : shipped()) {
      for (int replicate = 0; replicate < 2; replicate++) {
        assertThat(text(warm, scenario, replicate))
            .as(scenario.name() + ", replicate " + replicate)
            .isEqualTo(text(SingleRun.fresh(), scenario, replicate));
      }
    }
  }

  @Test
  void shouldGiveTheSameBytesWhereInterventionsBeginEarlierOrLater() throws RunFailedException {
    WarmStart warm = new WarmStart();

    for (int week : new int[] {-20, -6, -1, 0, 3, 9}) {
      Scenario scenario = read("05-buddy-system.yaml", "buddy-system.from_week=" + week);
      assertThat(text(warm, scenario, 0))
          .as("from week " + week)
          .isEqualTo(text(SingleRun.fresh(), scenario, 0));
    }
  }

  @Test
  void shouldGiveTheSameBytesWhereASubThemeIsHeldOrRelaxed() throws RunFailedException {
    WarmStart warm = new WarmStart();
    Scenario baseline = read("baseline.yaml");
    Relaxed relaxed = Relaxed.NONE.with(SubTheme.TIME, 0.5);

    for (Scenario scenario :
        List.of(
            baseline,
            baseline.relaxing("relaxed", relaxed),
            read("baseline.yaml", "hold.time=0.5"))) {
      assertThat(text(warm, scenario, 1)).isEqualTo(text(SingleRun.fresh(), scenario, 1));
    }
  }

  @Test
  void shouldSimulateASharedWarmUpOnce() throws RunFailedException {
    WarmStart warm = new WarmStart();

    assertThat(weeksOf(warm, read("baseline.yaml"), 0)).isEqualTo(WARM_UP + POLICY);
    assertThat(weeksOf(warm, read("05-buddy-system.yaml"), 0)).isEqualTo(POLICY);
    assertThat(weeksOf(warm, read("more-link-workers.yaml"), 0)).isEqualTo(POLICY);
    assertThat(weeksOf(warm, read("baseline.yaml"), 1)).isEqualTo(WARM_UP + POLICY);
    assertThat(weeksOf(warm, read("baseline.yaml", "price.gp_appointment=50"), 0))
        .isEqualTo(WARM_UP + POLICY);
  }

  @Test
  void shouldForgetTheWarmUpThatWasUsedLongestAgo() throws RunFailedException {
    WarmStart warm = new WarmStart(2);
    Scenario baseline = read("baseline.yaml");

    weeksOf(warm, baseline, 0);
    weeksOf(warm, baseline, 1);
    weeksOf(warm, baseline, 0);
    weeksOf(warm, baseline, 2);

    assertThat(weeksOf(warm, baseline, 0)).isEqualTo(POLICY);
    assertThat(weeksOf(warm, baseline, 1)).isEqualTo(WARM_UP + POLICY);
  }

  @Test
  void shouldGiveTheSameBytesOnManyThreads() throws Exception {
    WarmStart warm = new WarmStart(2);
    List<Scenario> scenarios = List.of(read("baseline.yaml"), read("05-buddy-system.yaml"));
    List<Callable<String>> work = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int replicate = 0; replicate < 4; replicate++) {
      for (Scenario scenario : scenarios) {
        int number = replicate;
        expected.add(text(SingleRun.fresh(), scenario, number));
        work.add(() -> text(warm, scenario, number));
      }
    }
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<String> found = new ArrayList<>();
      for (Future<String> future : pool.invokeAll(work)) {
        found.add(future.get());
      }
      assertThat(found).isEqualTo(expected);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void shouldGiveUpWhenToldAndBeginAgainLater() throws RunFailedException {
    WarmStart warm = new WarmStart();
    Scenario baseline = read("baseline.yaml");

    assertThat(warm.run(baseline, 0, after(5))).isEmpty();
    assertThat(warm.run(baseline, 0, after(WARM_UP + 5))).isEmpty();
    assertThat(warm.run(baseline, 0, after(5))).isEmpty();
    assertThat(text(warm, baseline, 0)).isEqualTo(text(SingleRun.fresh(), baseline, 0));
  }

  @Test
  void shouldSayWhyARunFailed() {
    Scenario noParameters = ToyWorld.scenario("toy", 0.1, 1);

    for (SingleRun way : List.of(new WarmStart(), SingleRun.fresh())) {
      assertThatThrownBy(() -> way.run(noParameters, 3, NEVER))
          .isInstanceOfSatisfying(
              RunFailedException.class,
              e -> {
                assertThat(e.failure().stage()).isEqualTo(RunStage.BUILDING);
                assertThat(e.failure().replicate()).isEqualTo(3);
              })
          .hasMessageStartingWith("Replicate 3 of toy (seed 1) failed while building");
    }
  }

  @Test
  void shouldRunWithoutAnyWarmUp() throws RunFailedException {
    Scenario scenario = read("baseline.yaml", "weeks.warm_up=0");

    assertThat(text(new WarmStart(), scenario, 0)).isEqualTo(text(SingleRun.fresh(), scenario, 0));
  }

  @Test
  void shouldRefuseToKeepNothing() {
    assertThatThrownBy(() -> new WarmStart(0)).hasMessage("At least 1 warm-up is kept, not 0.");
  }

  private static BooleanSupplier after(int weeks) {
    AtomicInteger asked = new AtomicInteger();
    return () -> asked.incrementAndGet() > weeks;
  }

  /** Weeks that were simulated, since each is preceded by the question whether to stop. */
  private static int weeksOf(SingleRun way, Scenario scenario, int replicate)
      throws RunFailedException {
    AtomicInteger asked = new AtomicInteger();
    way.run(scenario, replicate, () -> asked.incrementAndGet() < 0);
    return asked.get();
  }

  private static String text(SingleRun way, Scenario scenario, int replicate)
      throws RunFailedException {
    return ResultText.of(way.run(scenario, replicate, NEVER).orElseThrow());
  }

  private static List<Scenario> shipped() {
    return ShippedScenarios.all().stream()
        .map(file -> read(file.getFileName().toString()))
        .toList();
  }

  private static Scenario read(String name, String... changes) {
    Overrides overrides =
        Overrides.NONE
            .set("place.registered_people=600")
            .set("weeks.warm_up=" + WARM_UP)
            .set("weeks.policy=" + POLICY);
    for (String change : changes) {
      overrides = overrides.set(change);
    }
    return new ScenarioReader(InterventionCatalogue.names())
        .read(SCENARIOS.resolve(name), overrides)
        .scenario();
  }
}
