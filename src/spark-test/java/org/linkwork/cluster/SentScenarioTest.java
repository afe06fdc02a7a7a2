package org.linkwork.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.scenario.ShippedScenarios;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.Relaxed;
import org.linkwork.theme.SubTheme;

class SentScenarioTest {
  @TempDir private Path folder;

  @Test
  void shouldArriveAsItWasSent() throws Exception {
    List<Path> files = ShippedScenarios.all();
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      Scenario scenario = new ScenarioReader(InterventionCatalogue.names()).read(file);
      assertArrives(scenario);
    }
  }

  /** What no shipped scenario says, all at once. */
  @Test
  void shouldArriveWithWhatIsHeldRelaxedAndTheSame() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("held.yaml"),
            """
            format: 1
            extends: baseline
            question: "And now?"
            same_town: true
            hold: { time: 0.4 }
            """);
    for (String name : List.of("parameters.yaml", "baseline.yaml")) {
      Files.copy(Path.of("scenarios", name), folder.resolve(name));
    }
    Scenario scenario = new ScenarioReader(InterventionCatalogue.names()).read(file);
    Relaxed half = Relaxed.NONE.with(SubTheme.GP_KNOWLEDGE, 0.5);
    assertThat(scenario.sameTown()).isTrue();
    assertThat(scenario.held()).isNotEqualTo(HeldStill.NONE);
    assertArrives(scenario.relaxing("relaxed", half));
  }

  private static void assertArrives(Scenario scenario) throws Exception {
    ParameterRegister register =
        throughAStream(new SentRegister(scenario.values().register())).register();
    SentScenario sent = throughAStream(SentScenario.of(scenario));
    assertThat(sent.scenario(register)).as(scenario.name()).isEqualTo(scenario);
  }

  @SuppressWarnings("unchecked")
  private static <T> T throughAStream(T sent) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
