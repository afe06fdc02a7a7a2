package org.linkwork.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.ParameterRegister;

class DecisionSchemaTest {
  private static final Path PUBLISHED = Path.of("scenarios/schema/decision.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(generated());

  static Stream<Path> shipped() throws IOException {
    return DecisionsTest.shipped();
  }

  private static ParameterRegister register() {
    return ParameterRegister.read(Path.of("scenarios/parameters.yaml"));
  }

  private static String generated() {
    return DecisionSchema.json(register(), InterventionCatalogue.names());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shouldFitEveryShippedDecisionAndBeNamedOnTopOfIt(Path file) throws IOException {
    assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
    assertThat(Files.readAllLines(file).get(0)).endsWith("$schema=../schema/decision.schema.json");
  }

  @Test
  void shouldBeTheSchemaThatIsPublished() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      DecisionSchema.write(PUBLISHED, register(), InterventionCatalogue.names());
    }
    assertThat(PUBLISHED)
        .as("refresh it with: mvn test -Dtest=DecisionSchemaTest -Dgolden.update=true")
        .hasContent(generated());
  }

  @Test
  void shouldRefuseWhatTheReaderRefuses() {
    String sound =
        DecisionFolder.HEAD
            + "options: [{name: a}, {name: b, set: {service.link_workers: {add: 1}}}]\n";
    assertThat(SCHEMA.validate(sound, InputFormat.YAML)).isEmpty();
    for (String[] change :
        new String[][] {
          {"price.link_worker_year", "price.nothing"},
          {"draws: 40", "draws: 4"},
          {"service.link_workers", "place.practices"},
          {"wellby:", "wellbies:"}
        }) {
      assertThat(SCHEMA.validate(sound.replace(change[0], change[1]), InputFormat.YAML))
          .as(change[1])
          .isNotEmpty();
    }
  }
}
