package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.BadInputException;

class CalibrationSchemaTest {
  private static final Path PUBLISHED = Path.of("scenarios/schema/calibration.schema.json");
  private static final Path SHIPPED = Path.of("scenarios/calibration.yaml");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(generated());

  @TempDir private Path folder;

  private static ParameterRegister register() {
    return ParameterRegister.read(Path.of("scenarios/parameters.yaml"));
  }

  private static String generated() {
    return CalibrationSchema.json(register());
  }

  @Test
  void shouldFitTheShippedCalibrationAndBeNamedOnTopOfIt() throws IOException {
    assertThat(SCHEMA.validate(Files.readString(SHIPPED), InputFormat.YAML)).isEmpty();
    assertThat(Files.readAllLines(SHIPPED).get(0))
        .endsWith("$schema=schema/calibration.schema.json");
  }

  @Test
  void shouldBeTheSchemaThatIsPublished() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      CalibrationSchema.write(PUBLISHED, register());
    }
    assertThat(PUBLISHED)
        .as("refresh it with: mvn test -Dtest=CalibrationSchemaTest -Dgolden.update=true")
        .hasContent(generated());
  }

  @Test
  void shouldAcceptWhatTheReaderAccepts() {
    assertThat(SCHEMA.validate(SmallCalibration.TEXT, InputFormat.YAML)).isEmpty();
    CalibrationReader.read(SmallCalibration.in(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trust.gain|trust.grain",
        "trust.gain|service.link_workers",
        "[-1, 1.5]|[-1]",
        "[-1, 1.5]|[-100, 1.5]",
        "scale: log|scale: cube",
        "o24|o25",
        "discrepancy: 0.1|discrepancy: 3",
        "points: 12|points: 2",
        "keep: 6|keep: 1",
        "check_replicates|checks",
        "warm_up: 26, policy|warm_up: 2, policy",
        "seed: 5|seed: five"
      })
  void shouldRefuseWhatTheReaderRefuses(String sound, String wrong) {
    String text = SmallCalibration.TEXT.replace(sound, wrong);
    assertThat(text).isNotEqualTo(SmallCalibration.TEXT);

    assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
    assertThat(
            catchThrowableOfType(
                BadInputException.class,
                () -> CalibrationReader.read(SmallCalibration.in(folder, text))))
        .isNotNull();
  }
}
