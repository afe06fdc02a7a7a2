package org.linkwork.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.intervention.Intervention;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/** The catalogue of interventions against the ten rows of the paper's Table 2. */
class TableTwoTest {
  /** Numbers of sub-themes in the table's second column, row by row. */
  private static final List<Integer> ADDRESSED = List.of(5, 4, 3, 3, 2, 2, 1, 2, 2, 1);

  private static final Path SCENARIOS = Path.of("scenarios");

  @Test
  void shouldNumberTheRowsAsTheTableDoes() {
    assertThat(InterventionCatalogue.all())
        .isNotEmpty()
        .extracting(intervention -> intervention.row().number())
        .isSorted()
        .doesNotHaveDuplicates()
        .allSatisfy(number -> assertThat(number).isBetween(1, ADDRESSED.size()));
  }

  @Test
  void shouldAddressAsManySubThemesAsTheTableSays() {
    assertThat(InterventionCatalogue.all())
        .allSatisfy(
            intervention ->
                assertThat(intervention.row().addresses())
                    .as(intervention.name())
                    .hasSize(ADDRESSED.get(intervention.row().number() - 1)));
  }

  @Test
  void shouldSayInWordsWhatTheTableSays() {
    assertThat(InterventionCatalogue.all())
        .allSatisfy(
            intervention -> {
              assertThat(intervention.row().words()).isNotBlank();
              assertThat(intervention.row().functions()).isNotBlank();
            });
  }

  @Test
  void shouldShipAScenarioForEachRowThatDeliversItAlone() {
    ScenarioReader reader = new ScenarioReader(InterventionCatalogue.names());
    assertThat(InterventionCatalogue.all())
        .allSatisfy(
            intervention -> {
              Scenario scenario = reader.read(fileOf(intervention));
              assertThat(scenario.interventions())
                  .extracting(InterventionPlan::name)
                  .containsExactly(intervention.name());
            });
  }

  @Test
  void shouldShipNoNumberedScenarioWithoutARow() throws IOException {
    try (var files = Files.list(SCENARIOS)) {
      List<Path> numbered =
          files.filter(file -> file.getFileName().toString().matches("\\d.*")).sorted().toList();
      assertThat(numbered)
          .containsExactlyElementsOf(
              InterventionCatalogue.all().stream().map(TableTwoTest::fileOf).toList());
    }
  }

  private static Path fileOf(Intervention intervention) {
    return SCENARIOS.resolve(
        "%02d-%s.yaml".formatted(intervention.row().number(), intervention.name()));
  }
}
