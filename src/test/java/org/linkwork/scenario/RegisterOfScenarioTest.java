package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterOfScenarioTest {
  @TempDir Path directory;
  private ScenarioFolder folder;

  @BeforeEach
  void copyRegister() {
    folder = ScenarioFolder.withSmallRegister(directory);
  }

  @Test
  void shouldMissTheParametersBesideTheFile() throws IOException {
    Files.delete(folder.file("parameters.yaml"));
    folder.write("bad.yaml", ScenarioFolder.SOUND);
    assertThat(folder.problems("bad.yaml"))
        .containsExactly(
            "bad.yaml  error  there is no parameters.yaml beside this file"
                + " - copy scenarios/parameters.yaml into its folder");
  }

  @Test
  void shouldFindTheParametersAboveUpToTheFolderOfScenarios() throws IOException {
    Path scenarios = Files.createDirectories(directory.resolve("scenarios/places/rural"));
    Files.writeString(scenarios.resolve("bad.yaml"), ScenarioFolder.SOUND + "hold: { tme: 1 }\n");
    Path register = directory.resolve("scenarios/parameters.yaml");
    Files.copy(folder.file("parameters.yaml"), register);
    assertThat(folder.problems("scenarios/places/rural/bad.yaml"))
        .containsExactly(
            "scenarios/places/rural/bad.yaml:6:9  error  there is no sub-theme \"tme\""
                + " - did you mean \"time\"?");
    Files.delete(register);
    assertThat(folder.problems("scenarios/places/rural/bad.yaml"))
        .containsExactly(
            "scenarios/places/rural/bad.yaml  error  there is no parameters.yaml beside this file"
                + " or above it - copy scenarios/parameters.yaml into its folder");
  }

  @Test
  void shouldTellTheProblemsOfTheParametersToo() throws IOException {
    Path register = folder.file("parameters.yaml");
    Files.writeString(register, Files.readString(register).replace("value: 36400", "value: 3"));
    folder.write("bad.yaml", ScenarioFolder.SOUND);
    assertThat(folder.problems("bad.yaml"))
        .singleElement()
        .asString()
        .startsWith("parameters.yaml:25:30  error  price.link_worker_year is 3, outside its own");
  }

  @Test
  void shouldRefuseARegisterThatLacksWhatTheModelReads() {
    folder.write("bad.yaml", ScenarioFolder.SOUND);
    assertThat(folder.problems("bad.yaml"))
        .contains(
            "parameters.yaml  error  the group service has no parameter for double pooling"
                + " - compare the file with the one that the program ships");
  }
}
