package org.linkwork.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.scenario.ShippedScenarios;

class SentScenarioTest {
  @Test
  void shouldArriveAsItWasSent() throws Exception {
    List<Path> files = ShippedScenarios.all();
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      Scenario scenario = new ScenarioReader(InterventionCatalogue.names()).read(file);
      ParameterRegister register =
          throughAStream(new SentRegister(scenario.values().register())).register();
      SentScenario sent = throughAStream(SentScenario.of(scenario));
      assertThat(sent.scenario(register)).as(file.toString()).isEqualTo(scenario);
    }
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
