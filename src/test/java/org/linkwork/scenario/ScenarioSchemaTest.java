package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.parameter.ParameterRegister;

class ScenarioSchemaTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Path PUBLISHED = SCENARIOS.resolve("schema/scenario.schema.json");

  static List<Path> shippedScenarios() {
    return ShippedScenarios.all();
  }

  private static String generated() {
    return ScenarioSchema.json(
        ParameterRegister.read(SCENARIOS.resolve("parameters.yaml")), ScenarioFolder.CATALOGUE);
  }

  private static List<Error> faults(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(generated());
    return schema.validate(yaml, InputFormat.YAML);
  }

  @ParameterizedTest
  @MethodSource("shippedScenarios")
  void shouldFitEveryShippedScenario(Path scenario) throws IOException {
    assertThat(faults(Files.readString(scenario))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shippedScenarios")
  void shouldBeNamedOnTopOfEveryShippedScenario(Path scenario) throws IOException {
    String first = Files.readAllLines(scenario).get(0);
    assertThat(first).startsWith("# yaml-language-server: $schema=");
    Path named = scenario.resolveSibling(first.substring(first.indexOf('=') + 1));
    assertThat(named.normalize()).isEqualTo(PUBLISHED);
  }

  @ParameterizedTest
  @MethodSource("shippedScenarios")
  void shouldBeReadWithoutAnyProblem(Path scenario) {
    CheckedScenario checked =
        new ScenarioReader(ScenarioFolder.CATALOGUE).read(scenario, Overrides.NONE);
    assertThat(checked.warnings()).isEmpty();
  }

  @Test
  void shouldBeTheSchemaThatIsPublished() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      ScenarioSchema.write(
          PUBLISHED,
          ParameterRegister.read(SCENARIOS.resolve("parameters.yaml")),
          ScenarioFolder.CATALOGUE);
    }
    assertThat(PUBLISHED)
        .as("refresh it with: mvn test -Dtest=ScenarioSchemaTest -Dgolden.update=true")
        .hasContent(generated());
  }

  @Test
  void shouldRefuseWhatTheReaderRefuses() {
    String sound = ScenarioFolder.SOUND;
    assertThat(faults(sound)).isEmpty();
    assertThat(faults(sound + "levers: { service.link_workers: { add: 1 } }\n")).isEmpty();
    for (String wrong :
        List.of(
            "levrs: {}\n",
            "levers: { service.link_worker: 3 }\n",
            "levers: { service.link_workers: many }\n",
            "levers: { service.link_workers: { plus: 1 } }\n",
            "levers: { service.link_workers: { add: 1, times: 2 } }\n",
            "uncertain: { service.link_workers: 3 }\n",
            "place: { place.registered_people: -5 }\n",
            "place: { place.practices: 2.5 }\n",
            "hold: { tme: 0.5 }\n",
            "hold: { time: 1.5 }\n",
            "interventions: [{ name: buddy-sytem }]\n",
            "interventions: [{ name: buddy-system, reach: 1.2 }]\n",
            "same_town: 3\n")) {
      assertThat(faults(sound + wrong)).as(wrong).isNotEmpty();
    }
    assertThat(faults(sound.replace("seed: 1\n", ""))).isNotEmpty();
    assertThat(faults("format: 1\nextends: baseline\n")).isEmpty();
  }

  @Test
  void shouldExplainAParameterWithUnitRangeAndSource() {
    ParameterRegister small =
        ParameterRegister.read(Path.of("src/test/resources/scenario/parameters.yaml"));
    assertThat(ScenarioSchema.json(small, ScenarioFolder.CATALOGUE))
        .contains(
            "\"description\" : \"link workers (0 to 60 full-time equivalents; 2 unless changed;"
                + " evidence LW-01)\"");
  }
}
