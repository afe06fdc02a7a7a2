package org.linkwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.sweep.SmallExperiment;
import org.linkwork.theme.Relaxed;
import org.linkwork.theme.SubTheme;

class RunContentTest {
  @TempDir private Path folder;
  private Scenario scenario;

  @BeforeEach
  void read() {
    SmallExperiment.in(folder);
    scenario = changed(Overrides.NONE);
  }

  @Test
  void shouldNotDependOnWhatChangesNoRun() {
    assertThat(RunContent.of("1", changed(Overrides.NONE.replicates("7"))))
        .isEqualTo(RunContent.of("1", scenario))
        .matches("[0-9a-f]{32}");
    assertThat(RunContent.of("1", scenario.relaxing("another name", Relaxed.NONE)))
        .isEqualTo(RunContent.of("1", scenario));
  }

  @Test
  void shouldDependOnAllThatChangesRuns() {
    assertThat(
            List.of(
                RunContent.of("1", scenario),
                RunContent.of("2", scenario),
                RunContent.of("1", changed(Overrides.NONE.seed("12"))),
                RunContent.of("1", changed(Overrides.NONE.set("weeks.policy=11"))),
                RunContent.of("1", changed(Overrides.NONE.set("threshold.agree_base=1.01"))),
                RunContent.of(
                    "1",
                    scenario.relaxing(
                        scenario.name(), Relaxed.NONE.with(SubTheme.values()[0], 0.5)))))
        .doesNotHaveDuplicates();
  }

  private Scenario changed(Overrides changes) {
    return new ScenarioReader(InterventionCatalogue.names())
        .read(folder.resolve("scenarios/baseline.yaml"), changes)
        .scenario();
  }
}
