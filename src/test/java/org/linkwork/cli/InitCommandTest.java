package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
  @TempDir private Path folder;

  private List<String> files(Path study) throws IOException {
    try (Stream<Path> paths = Files.walk(study)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> study.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void shouldNotNameAnOptionThatItLacks() throws IOException {
    Files.createDirectories(folder.resolve("full/something"));
    Said said = Said.by("init", folder.resolve("full").toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("already holds files", "choose another folder")
        .doesNotContain("--out");
  }

  @Test
  void shouldMakeAStudyThatWorks() throws IOException {
    Path study = folder.resolve("my study");
    Said said = Said.by("init", study.toString());
    assertThat(said.exitCode()).isZero();
    assertThat(said.err()).isEmpty();
    String experiment = study + "/scenarios/experiments/buddy-and-feedback.yaml";
    assertThat(said.out())
        .isEqualTo(
            "Created %s; begin with README.md there.\nNext: linkwork plan '%s'\n"
                .formatted(study, experiment));
    assertThat(files(study))
        .containsExactly(
            "README.md",
            "scenarios/04-feedback-and-reward.yaml",
            "scenarios/05-buddy-system.yaml",
            "scenarios/baseline.yaml",
            "scenarios/calibration.yaml",
            "scenarios/decisions/pcn-funding.yaml",
            "scenarios/experiments/buddy-and-feedback.yaml",
            "scenarios/lessons/leaky-pathway.yaml",
            "scenarios/lessons/one-run-is-not-proof.yaml",
            "scenarios/lessons/the-ten-minute-gp.yaml",
            "scenarios/lessons/when-groups-close.yaml",
            "scenarios/parameters.yaml",
            "scenarios/plausible-sets.csv",
            "scenarios/schema/calibration.schema.json",
            "scenarios/schema/decision.schema.json",
            "scenarios/schema/experiment.schema.json",
            "scenarios/schema/lesson.schema.json",
            "scenarios/schema/scenario.schema.json",
            "scenarios/teaching-town.yaml");
    assertThat(study.resolve("scenarios/baseline.yaml"))
        .hasSameBinaryContentAs(Path.of("scenarios/baseline.yaml"));
    assertThat(Files.readString(study.resolve("README.md")))
        .contains("linkwork run '" + study + "/scenarios'/baseline.yaml");
    Said check =
        Said.by(
            "check",
            "--quiet",
            experiment,
            study + "/scenarios/05-buddy-system.yaml",
            study + "/scenarios/04-feedback-and-reward.yaml");
    assertThat(check).isEqualTo(new Said(0, "", ""));
    for (Path lesson : LessonFiles.all()) {
      assertThat(study.resolve(lesson)).hasSameBinaryContentAs(lesson);
      Said notes = Said.by("teach", "--notes", study.resolve(lesson).toString());
      assertThat(notes.exitCode()).as(notes.err()).isZero();
    }
  }

  @Test
  void shouldNeverOverwrite() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Said said = Said.by("init", folder.toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("error  ", folder.toString());
    assertThat(files(folder)).containsExactly("mine.txt");
  }

  @Test
  void shouldSayWhereTheStudyIsForOtherPrograms() {
    Path study = folder.resolve("study");
    assertThat(Said.by("init", "--json", study.toString()).out())
        .isEqualTo("{\"folder\":\"" + study + "\"}\n");
    Path other = folder.resolve("other");
    assertThat(Said.by("init", "--quiet", other.toString()).out()).isEqualTo(other + "\n");
  }

  @Test
  void shouldSayWhatIsMissingFromTheProgram() {
    assertThatThrownBy(() -> ShippedFiles.read("no-such.yaml"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("built without scenarios/no-such.yaml");
  }
}
