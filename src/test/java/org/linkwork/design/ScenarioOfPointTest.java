package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.theme.SubTheme;

class ScenarioOfPointTest {
  @TempDir Path directory;
  private ExperimentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = ExperimentFolder.in(directory);
  }

  private Scenario scenario(String lines, int number) {
    Experiment experiment = folder.read(lines);
    return experiment.scenario(experiment.points().get(number - 1));
  }

  private Scenario file(String name) {
    return new ScenarioReader(InterventionCatalogue.names()).read(folder.file(name));
  }

  @Test
  void shouldBeTheWorldOfAFileThatSaysTheSame() {
    Scenario scenario =
        scenario(
            """
            choices:
              list:
                - service.link_workers: 3
                  policy.service.rooms: 2
                  hold.time: 0.4
                  buddy-system.reach: 0.5
                  buddy-system.until_week: 12
            uncertain: { list: [{threshold.agree_base: 0.25, price.link_worker_year: 40000}] }
            """,
            2);
    folder.write(
        "same.yaml",
        """
        format: 1
        extends: baseline
        levers: { service.link_workers: 3 }
        policy: { service.rooms: 2 }
        uncertain: { threshold.agree_base: 0.25 }
        prices: { price.link_worker_year: 40000 }
        hold: { time: 0.4 }
        interventions: [{ name: buddy-system, reach: 0.5, until_week: 12 }]
        """);
    assertThat(scenario.isSameWorld(file("same.yaml"))).isTrue();
    assertThat(scenario.isSameWorld(file("baseline.yaml"))).isFalse();
    assertThat(scenario.name()).isEqualTo("p0002");
    assertThat(scenario.replicates()).isEqualTo(1);
    assertThat(scenario.held().level(SubTheme.TIME)).isEqualTo(0.4);
  }

  @Test
  void shouldKeepWhatTheBaseDeliversAndChangeOneFieldOfIt() {
    folder.write(
        "baseline-with.yaml",
        """
        format: 1
        extends: baseline
        interventions:
          - { name: buddy-system, from_week: 3, strength: 0.5, ramp_weeks: 4 }
          - { name: long-term-funding }
        """);
    folder.write(
        "some.yaml",
        ExperimentFolder.HEAD.replace("baseline.yaml", "baseline-with.yaml")
            + "choices: { grid: { buddy-system.reach: [0, 0.5], long-term-funding.strength: [base, 0] } }\n");
    Experiment experiment = Experiments.read(folder.file("some.yaml")).experiment();
    List<String> delivered =
        experiment.points().stream()
            .map(
                point ->
                    experiment.scenario(point).interventions().stream()
                        .map(InterventionPlan::name)
                        .collect(Collectors.joining(" ")))
            .toList();
    assertThat(delivered)
        .containsExactly(
            "buddy-system long-term-funding",
            "long-term-funding",
            "",
            "buddy-system long-term-funding",
            "buddy-system");
    assertThat(experiment.scenario(experiment.points().get(4)).interventions())
        .containsExactly(
            new InterventionPlan("buddy-system", 3, InterventionPlan.NEVER, 0.5, 0.5, 4));
  }

  @Test
  void shouldHaveTheExperimentsSeedAndWeeksWhateverTheFileSays() {
    folder.write(
        "other.yaml",
        """
        format: 1
        extends: baseline
        seed: 99
        weeks: { policy: 7 }
        levers: { service.rooms: 3 }
        """);
    String choices = "choices: { grid: { scenario: [other.yaml], service.link_workers: [1] } }\n";
    Scenario scenario = scenario(choices, 2);
    assertThat(scenario.seed()).isEqualTo(11);
    assertThat(scenario.horizon()).isEqualTo(new Horizon(6, 20));
    assertThat(scenario.parameters().levers().service().rooms()).isEqualTo(3);
    assertThat(scenario.parameters().levers().service().linkWorkers()).isEqualTo(1);
    Scenario longer = scenario("seed: 5\nweeks: { policy: 30 }\n" + choices, 2);
    assertThat(longer.seed()).isEqualTo(5);
    assertThat(longer.horizon()).isEqualTo(new Horizon(6, 30));
  }

  @Test
  void shouldMakeScenariosOfPointsThatStandNowhere() {
    Experiment experiment = folder.read("choices: { grid: { service.rooms: [1, 2] } }\n");
    Point own = new Point(77, List.of(new FactorLevel("service.rooms", "5")));
    assertThat(experiment.scenario(own).parameters().levers().service().rooms()).isEqualTo(5);
    Point outside = new Point(78, List.of(new FactorLevel("service.rooms", "5000")));
    assertThatThrownBy(() -> experiment.scenario(outside))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("service.rooms is 5000, outside its range");
  }
}
