package org.linkwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
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

  @Test
  void shouldDependOnEveryFieldOfAnInterventionAndOnAllElseThatAScenarioCanSay() {
    Overrides delivered = Overrides.NONE.set("buddy-system.reach=0.5");
    List<String> contents = new ArrayList<>(List.of(RunContent.of("1", scenario)));
    contents.add(RunContent.of("1", changed(delivered)));
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : InterventionPlan.class.getRecordComponents()) {
      if (!component.getName().equals("name")) {
        fields.add(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
      }
    }
    assertThat(fields).hasSize(7);
    for (String field : fields) {
      String level = List.of("reach", "strength").contains(field) ? "0.25" : "3";
      contents.add(
          RunContent.of("1", changed(delivered.set("buddy-system." + field + "=" + level))));
    }
    for (String name : InterventionCatalogue.names().stream().sorted().toList()) {
      if (!name.equals("buddy-system")) {
        contents.add(RunContent.of("1", changed(Overrides.NONE.set(name + ".reach=0.5"))));
      }
    }
    for (SubTheme subTheme : SubTheme.values()) {
      contents.add(
          RunContent.of("1", changed(Overrides.NONE.set("hold." + subTheme.key() + "=0.3"))));
      contents.add(
          RunContent.of("1", changed(Overrides.NONE.set("hold." + subTheme.key() + "=0.4"))));
      contents.add(
          RunContent.of(
              "1", scenario.relaxing(scenario.name(), Relaxed.NONE.with(subTheme, 0.25))));
    }
    contents.add(RunContent.of("1", changed(Overrides.NONE.set("weeks.warm_up=5"))));
    contents.add(RunContent.of("1", changed(Overrides.NONE.set("service.link_workers=3"))));
    contents.add(RunContent.of("1", changed(Overrides.NONE.set("policy.service.link_workers=3"))));
    contents.add(RunContent.of("1", sameTown()));
    assertThat(contents).doesNotHaveDuplicates();
  }

  @Test
  void shouldDependOnEveryParameter() {
    ScenarioBase base =
        new ScenarioReader(InterventionCatalogue.names())
            .base(folder.resolve("scenarios/baseline.yaml"), new Problems())
            .orElseThrow();
    List<String> contents = new ArrayList<>(List.of(RunContent.of("1", scenario)));
    for (Parameter parameter : scenario.values().register().parameters()) {
      double now = scenario.values().get(parameter.name());
      double other = now == parameter.high() ? parameter.low() : parameter.high();
      if (other != now) {
        Overrides change = Overrides.NONE.set(parameter.name() + "=" + Numeral.of(other));
        // Empty where the value cannot hold together with the others.
        base.with(change, "changed", new Problems())
            .map(changed -> RunContent.of("1", changed))
            .ifPresent(contents::add);
      }
    }
    assertThat(contents)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(scenario.values().register().parameters().size() * 9 / 10);
  }

  private Scenario sameTown() {
    try {
      Path file = folder.resolve("scenarios/baseline.yaml");
      Path other = folder.resolve("scenarios/same-town.yaml");
      Files.writeString(other, Files.readString(file) + "same_town: true\n");
      return new ScenarioReader(InterventionCatalogue.names()).read(other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Scenario changed(Overrides changes) {
    return new ScenarioReader(InterventionCatalogue.names())
        .read(folder.resolve("scenarios/baseline.yaml"), changes)
        .scenario();
  }
}
