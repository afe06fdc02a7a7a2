package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    study.planned().forEach(planned::add);
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
      assertThat(store.points().get(1).point().key()).isEqualTo("threshold.agree_base=-3");
      assertThat(store.points().get(0).point().levels()).isEmpty();
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
    assertThatThrownBy(() -> study.points("test"))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("is longer than the run of 14 weeks");
  }

  private ResultStore carriedOut(SensitivityStudy study, InventedRun way, String name) {
    ResultStore store =
        ResultStore.create(
            folder.resolve(name + ".duckdb"),
            new StoreAbout("test", "sensitivity", new Recording(List.of(), false, false)));
    store.setPoints(study.points("test"), study.baseLevels(study.scenario(1)));
    Sweep.run(study.planned(), store, way, 2, new StopSign(), SweepProgress.NONE);
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
