package org.linkwork.design;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.ParameterRegister;

class ExperimentSchemaTest {
  private static final Path SCENARIOS = Path.of("scenarios");
  private static final Path PUBLISHED = SCENARIOS.resolve("schema/experiment.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(generated());

  static Stream<Path> shippedExperiments() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS.resolve("experiments"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  private static ParameterRegister register() {
    return ParameterRegister.read(SCENARIOS.resolve("parameters.yaml"));
  }

  private static String generated() {
    return ExperimentSchema.json(register(), InterventionCatalogue.names());
  }

  private static List<Error> faults(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML);
  }

  @ParameterizedTest
  @MethodSource("shippedExperiments")
  void shouldFitEveryShippedExperiment(Path experiment) throws IOException {
    assertThat(faults(Files.readString(experiment))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shippedExperiments")
  void shouldBeNamedOnTopOfEveryShippedExperiment(Path experiment) throws IOException {
    String first = Files.readAllLines(experiment).get(0);
    assertThat(first).startsWith("# yaml-language-server: $schema=");
    Path named = experiment.resolveSibling(first.substring(first.indexOf('=') + 1));
    assertThat(named.normalize()).isEqualTo(PUBLISHED);
  }

  @Test
  void shouldBeTheSchemaThatIsPublished() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      ExperimentSchema.write(PUBLISHED, register(), InterventionCatalogue.names());
    }
    assertThat(PUBLISHED)
        .as("refresh it with: mvn test -Dtest=ExperimentSchemaTest -Dgolden.update=true")
        .hasContent(generated());
  }

  @Test
  void shouldAcceptEveryKindOfDesign() {
    assertThat(
            faults(
                ExperimentFolder.HEAD
                    + """
                    seed: 7
                    weeks: { warm_up: 10 }
                    choices:
                      grid: { service.rooms: [1, base], buddy-system.until_week: [never, 52] }
                      list: [{ hold.time: neutral, scenario: other.yaml }]
                      separate: [{ policy.service.link_workers: [1.5] }]
                      csv: points.csv
                    uncertain:
                      latin_hypercube: { points: [4, 8], ranges: { threshold.agree_base: [0, 1] } }
                      sobol: { points: 8, ranges: { place.car_share: [0.5, 0.7] } }
                    record: { weekly: all, funnel: false, strata: true }
                    """))
        .isEmpty();
    assertThat(
            faults(
                ExperimentFolder.HEAD.replace(
                    "replicates: 3",
                    "replicates: {min: 10, max: 20, stop_when: {outcome: met,"
                        + " against: {service.rooms: 2}, smallest_difference: 4}}")))
        .isEmpty();
  }

  @Test
  void shouldRefuseWhatTheReaderRefuses() {
    for (String wrong :
        List.of(
            "choises: {}\n",
            "choices: { gird: {} }\n",
            "choices: { service.rooms: [1] }\n",
            "choices: { grid: { service.rooms: 1 } }\n",
            "choices: { grid: { service.rooms: [] } }\n",
            "choices: { grid: { service.rooms: [1, 1] } }\n",
            "choices: { grid: { service.rooms: [{add: 1}] } }\n",
            "choices: { grid: { service.in_house_share: [2] } }\n",
            "choices: { grid: { threshold.agree_base: [0] } }\n",
            "choices: { grid: { buddy-system.reach: [1.5] } }\n",
            "choices: { grid: { buddy-system.reech: [1] } }\n",
            "choices: { grid: { hold.time: [never] } }\n",
            "uncertain: { grid: { service.rooms: [1] } }\n",
            "uncertain: { sobol: { points: 8 } }\n",
            "uncertain: { sobol: { points: 8, ranges: { place.car_share: [0.5] } } }\n",
            "uncertain: { latin_hypercube: { points: 1, ranges: { place.car_share: [0, 1] } } }\n",
            "record: { weekly: some }\n",
            "record: { weekly: [turned_upp] }\n",
            "weeks: { policy: 0 }\n")) {
      assertThat(faults(ExperimentFolder.HEAD + wrong)).as(wrong).isNotEmpty();
    }
    for (String replicates :
        List.of(
            "0",
            "{min: 10}",
            "{min: 10, max: 20, stop_when: {outcome: met}}",
            "{min: 10, max: 20, stop_when: {half_width: 1}}",
            "{min: 10, max: 20, stop_when: {outcome: met, half_width: 1, smallest_difference: 1}}",
            "{min: 10, max: 20, stop_when: {outcome: met, half_width: 1, against: p0001}}")) {
      String yaml = ExperimentFolder.HEAD.replace("replicates: 3", "replicates: " + replicates);
      assertThat(faults(yaml)).as(replicates).isNotEmpty();
    }
    assertThat(faults(ExperimentFolder.HEAD.replace("format: 1\n", ""))).isNotEmpty();
    assertThat(faults(ExperimentFolder.HEAD)).isEmpty();
  }

  @Test
  void shouldExplainAFactorWithUnitRangeAndSource() {
    assertThat(generated())
        .contains("link-worker posts of the network (0 to ")
        .contains("\"reach of buddy-system (share)\"");
  }
}
