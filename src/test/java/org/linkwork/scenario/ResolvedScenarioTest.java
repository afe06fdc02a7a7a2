package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvedScenarioTest {
  private static final String RICH =
      """
      format: 1
      question: "Does it work: \\"yes\\", no, or £5?"
      seed: -77
      replicates: 2
      same_town: true
      weeks: { warm_up: 10, policy: 20 }
      levers: { service.link_workers: 3.5 }
      policy: { service.link_workers: { times: 0.1 } }
      hold: { unmet-need: 0.123, time: neutral }
      interventions:
        - { name: long-term-funding, from_week: 3, until_week: 8, ramp_weeks: 2 }
        - { name: buddy-system, reach: 0.25, strength: 0.75, half_life_weeks: 8, refresher_weeks: 4 }
      """;

  @TempDir Path directory;
  @TempDir Path again;
  private ScenarioFolder folder;

  @BeforeEach
  void writeScenario() {
    folder = ScenarioFolder.withShippedRegister(directory).write("rich.yaml", RICH);
  }

  @Test
  void shouldReadBackAsAnEqualScenario() {
    Scenario scenario = folder.read("rich.yaml").scenario();
    ScenarioFolder second = ScenarioFolder.withShippedRegister(again);
    second.write("rich.yaml", ResolvedScenario.yaml(scenario));
    assertThat(second.read("rich.yaml").scenario()).isEqualTo(scenario);
    assertThat(second.problems("rich.yaml")).isEmpty();
  }

  @Test
  void shouldWriteEveryValueWithItsUnit() {
    String text = ResolvedScenario.yaml(folder.read("rich.yaml").scenario());
    assertThat(text)
        .contains("  service.link_workers: 3.5  # full-time equivalents\n")
        .contains("policy:\n  service.link_workers: 0.35")
        .contains(
            "  - { name: buddy-system, from_week: 0, until_week: never, reach: 0.25,"
                + " strength: 0.75, ramp_weeks: 0, half_life_weeks: 8, refresher_weeks: 4 }\n",
            " ramp_weeks: 2, half_life_weeks: never, refresher_weeks: never }\n");
  }

  @Test
  void shouldNotCareForTheOrderOfKeys() {
    String shuffled =
        """
        interventions:
          - { half_life_weeks: 8, refresher_weeks: 4, strength: 0.75, reach: 0.25, name: buddy-system }
          - { ramp_weeks: 2, until_week: 8, from_week: 3, name: long-term-funding }
        hold: { time: neutral, unmet-need: 0.123 }
        policy: { service.link_workers: { times: 0.1 } }
        levers: { service.link_workers: 3.5 }
        weeks: { policy: 20, warm_up: 10 }
        same_town: true
        replicates: 2
        seed: -77
        question: "Another question"
        format: 1
        """;
    folder.write("shuffled.yaml", shuffled);
    Scenario scenario = folder.read("rich.yaml").scenario();
    Scenario other = folder.read("shuffled.yaml").scenario();
    assertThat(ScenarioIdentity.of(other)).isEqualTo(ScenarioIdentity.of(scenario));
    assertThat(other)
        .usingRecursiveComparison()
        .usingOverriddenEquals()
        .ignoringFields("name", "question", "interventions")
        .isEqualTo(scenario);
  }

  @Test
  void shouldTellScenariosOfAnotherContentApart() {
    String identity = ScenarioIdentity.of(folder.read("rich.yaml").scenario());
    assertThat(identity).matches("[0-9a-f]{64}");
    for (String[] change :
        new String[][] {
          {"seed: -77", "seed: -78"},
          {"replicates: 2", "replicates: 3"},
          {"same_town: true", "same_town: false"},
          {"warm_up: 10", "warm_up: 11"},
          {"policy: 20", "policy: 21"},
          {"3.5", "3.6"},
          {"0.1 }", "0.2 }"},
          {"0.123", "0.124"},
          {"reach: 0.25", "reach: 0.26"},
          {"half_life_weeks: 8", "half_life_weeks: 9"},
          {"refresher_weeks: 4", "refresher_weeks: 5"}
        }) {
      folder.write("other.yaml", RICH.replace(change[0], change[1]));
      assertThat(ScenarioIdentity.of(folder.read("other.yaml").scenario()))
          .as(change[1])
          .isNotEqualTo(identity);
    }
  }
}
