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
    assertThat(rows())
        .extracting(intervention -> intervention.row().number())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void shouldAddressAsManySubThemesAsTheTableSays() {
    assertThat(rows())
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
  void shouldSayOfEachWhatItMovesAndWhatElseToLookFor() {
    assertThat(InterventionCatalogue.all())
        .extracting(Intervention::row)
        .allSatisfy(
            row -> {
              assertThat(row.techniques())
                  .isNotEmpty()
                  .allMatch(technique -> technique.matches("\\d+\\.\\d+ .+"));
              assertThat(row.domains()).isNotEmpty();
              assertThat(row.conditions()).isNotEmpty();
              assertThat(row.moves()).isNotEmpty();
              assertThat(row.expected()).isNotEmpty();
              assertThat(row.sideEffects()).isNotEmpty();
              assertThat(row.evidence().rows()).isNotEmpty();
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

  /** The rows of the paper; whatever else there is has a higher number. */
  private static List<Intervention> rows() {
    return InterventionCatalogue.all().stream()
        .filter(intervention -> intervention.row().number() <= ADDRESSED.size())
        .toList();
  }

  private static Path fileOf(Intervention intervention) {
    int number = intervention.row().number();
    return SCENARIOS.resolve("%02d-%s.yaml".formatted(number, intervention.name()));
  }
}
