package org.linkwork.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedParametersTest {
  private static final Path SHIPPED = Path.of("scenarios/parameters.yaml");

  @TempDir Path directory;

  @Test
  void shouldBeThoseThatTheModelReadsAndNoOthers() {
    assertThat(RegisterCheck.faults(ParameterRegister.read(SHIPPED))).isEmpty();
  }

  @Test
  void shouldFillTheTypedView() {
    ParameterValues values = ParameterRegister.read(SHIPPED).values();
    assertThat(Parameters.from(values).place().practices())
        .isEqualTo((int) values.get("place.practices"));
    assertThat(LeverParameters.from(values).service().linkWorkers())
        .isEqualTo(values.get("service.link_workers"));
  }

  @Test
  void shouldSayWhatEachParameterIsWithoutTheOneBefore() {
    assertThat(ParameterRegister.read(SHIPPED).parameters())
        .extracting(Parameter::meaning)
        .noneMatch(meaning -> meaning.toLowerCase(Locale.ROOT).startsWith("the same"));
  }

  @Test
  void shouldMissAParameterThatIsRenamed() throws IOException {
    Path file = directory.resolve("parameters.yaml");
    Files.writeString(
        file, Files.readString(SHIPPED).replaceFirst("\\bbiomedical_minutes:", "body_minutes:"));
    assertThat(RegisterCheck.faults(ParameterRegister.read(file)))
        .isEqualTo(
            List.of(
                "the group consultation has no parameter for double biomedicalMinutes",
                "consultation.body_minutes is read by nothing in the model"));
  }
}
