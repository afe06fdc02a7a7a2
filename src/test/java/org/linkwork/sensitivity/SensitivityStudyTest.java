package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.chance.Draws;
import org.linkwork.design.Recording;
import org.linkwork.experiment.StopSign;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.StoreAbout;
import org.linkwork.sweep.InventedRun;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.SmallExperiment;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepProgress;

class SensitivityStudyTest {
  @TempDir private Path folder;
  private ScenarioBase base;

  @BeforeEach
  void readTheBase() {
    SmallExperiment.in(folder);
    base =
        new ScenarioReader(InterventionCatalogue.names())
            .base(folder.resolve("scenarios/baseline.yaml"), new Problems())
            .orElseThrow();
  }

  @Test
  void shouldGiveEachRowASeedThatItsPointsShare() {
    SensitivityStudy study = study(Method.SOBOL, 3, "threshold.agree_base", "threshold.keep_base");
    assertThat(study.runs()).isEqualTo(3 * 4 * 2);
    List<PlannedRun> planned = new ArrayList<>();
    study.planned(study.points("test", 1, study.points())).forEach(planned::add);
    assertThat(planned).hasSize(24);
    for (int run = 0; run < 24; run++) {
      assertThat(planned.get(run).scenario().seed())
          .isEqualTo(Draws.keyed(11, run / 8).luckKey() >>> 1);
      assertThat(planned.get(run).replicate()).isEqualTo(run / 4 % 2);
      assertThat(planned.get(run).point()).isEqualTo(run / 8 * 4 + run % 4 + 1);
    }
    assertThat(planned.get(0).scenario().values().get("threshold.agree_base"))
        .isEqualTo(planned.get(3).scenario().values().get("threshold.agree_base"))
        .isNotEqualTo(planned.get(2).scenario().values().get("threshold.agree_base"));
  }

  @Test
  void shouldTakeDifferencesOfTheSameLuck() {
    SensitivityStudy study = study(Method.TORNADO, 0, "threshold.agree_base");
    try (ResultStore store = carriedOut(study, new InventedRun(), "plain")) {
      SensitivityResults results = study.results(store);
      assertThat(results.failed()).isZero();
      assertThat(results.finished()).isEqualTo(6);
      double[] seen = store.totals(Outcome.WAITING).get(1).values();
      assertThat(results.answers().values()[1]).isEqualTo(seen);
      try (Rows rows = store.ask("SELECT threshold_agree_base FROM points ORDER BY point")) {
        List<Double> levels = new ArrayList<>();
        while (rows.next()) {
          levels.add(rows.number(0));
        }
        assertThat(levels).hasSize(3).element(1).isEqualTo(-3.0);
      }
    }
    SensitivityStudy difference =
        new SensitivityStudy(
            question(Method.TORNADO, 0, Optional.of("baseline"), "threshold.agree_base"),
            List.of(base, base),
            Overrides.NONE);
    assertThat(difference.isDifference()).isTrue();
    try (ResultStore store = carriedOut(difference, new InventedRun(), "difference")) {
      for (double[] answers : difference.results(store).answers().values()) {
        assertThat(answers).containsExactly(0, 0);
      }
    }
  }

  @Test
  void shouldCountRunsThatFailed() {
    SensitivityStudy study = study(Method.TORNADO, 0, "threshold.agree_base");
    InventedRun failing = new InventedRun(run -> run.equals("p0002-1"));
    try (ResultStore store = carriedOut(study, failing, "failing")) {
      SensitivityResults results = study.results(store);
      assertThat(results.failed()).isEqualTo(1);
      assertThat(results.answers().values()[1][1]).isNaN();
      assertThat(results.finished()).isEqualTo(5);
    }
  }

  @Test
  void shouldRefuseValuesThatCannotHoldTogether() {
    SensitivityStudy study = study(Method.TORNADO, 0, "group.course_sessions");
    for (ThrowingCallable look :
        List.<ThrowingCallable>of(study::checkEnds, () -> study.points("test", 1, 3))) {
      assertThatThrownBy(look)
          .isInstanceOf(BadInputException.class)
          .hasMessageContaining("--factors  error  group.course_sessions is varied from ")
          .hasMessageContaining("is longer than the run of 14 weeks")
          .hasMessageContaining("leave this one out");
    }
  }

  @Test
  void shouldMakeScenariosOnlyForRunsThatAreCarriedOut() {
    SensitivityStudy study = study(Method.SOBOL, 3, "threshold.agree_base");
    AtomicInteger made = new AtomicInteger();
    try (ResultStore store = carriedOut(study, new InventedRun(), "counted")) {
      List<PlannedRun> counted = new ArrayList<>();
      study
          .planned(store.points())
          .forEach(
              run ->
                  counted.add(
                      new PlannedRun(
                          run.point(),
                          run.replicate(),
                          run.content(),
                          () -> {
                            made.incrementAndGet();
                            return run.scenario();
                          })));
      assertThat(counted).hasSize(18);
      Sweep.run(counted, store, new InventedRun(), 2, new StopSign(), SweepProgress.NONE);
      assertThat(made).hasValue(0);
    }
  }

  @Test
  void shouldHaveADesignThatFitsIntoMemoryHoweverManyPointsItHas() {
    List<Evaluation> design = Sobol.design(500, 256, 7);
    // 128,512 places of 500 factors would take half a gigabyte if they were all there at once.
    assertThat(design).hasSize(256 * 502).isInstanceOf(RandomAccess.class);
    assertThat(design.get(502 * 255 + 2 + 499).at()[499])
        .isEqualTo(design.get(502 * 255 + 1).at()[499]);
    assertThat(design.get(502 * 255 + 2 + 499).at()[0]).isEqualTo(design.get(502 * 255).at()[0]);
    assertThat(design).isInstanceOf(MadeWhenAsked.class);
  }

  private ResultStore carriedOut(SensitivityStudy study, InventedRun way, String name) {
    ResultStore store =
        ResultStore.create(
            folder.resolve(name + ".duckdb"),
            new StoreAbout("test", "sensitivity", new Recording(List.of(), false, false)),
            Map.of());
    Map<String, String> base = study.baseLevels(study.scenario(1));
    for (int from = 1; from <= study.points(); from += 2) {
      int to = Math.min(study.points(), from + 1);
      store.addPoints(
          study.points("test", from, to), List.copyOf(base.keySet()), study.levels(base, from, to));
    }
    Sweep.run(study.planned(store.points()), store, way, 2, new StopSign(), SweepProgress.NONE);
    return store;
  }

  private SensitivityStudy study(Method method, int size, String... names) {
    return new SensitivityStudy(
        question(method, size, Optional.empty(), names), List.of(base), Overrides.NONE);
  }

  private SensitivityQuestion question(
      Method method, int size, Optional<String> other, String... names) {
    List<FactorRange> factors =
        new FactorChoice(base.register(), new Problems())
            .read(List.of(names), Position.option("--factors"));
    return new SensitivityQuestion(
        method, Outcome.WAITING, "baseline", other, factors, size, 2, 11);
  }
}
