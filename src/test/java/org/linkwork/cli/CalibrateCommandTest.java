package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.calibration.SmallCalibration;

class CalibrateCommandTest {
  @TempDir private Path folder;
  private Path file;
  private Path out;

  @BeforeEach
  void writeFiles() {
    file = SmallCalibration.in(folder);
    out = folder.resolve("out");
  }

  @Test
  void shouldSayBeforehandWhatItWillTake() {
    Said said = Said.by("calibrate", file.toString(), "--plan", "--threads", "2");

    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .startsWith("small: 3 parameters, 3 parts of targets, 600 people over 26 + 104 weeks.\n")
        .contains(
            "At most 2 waves of 12 places, then 8 places on fresh seeds and a check of 6 sets: 84"
                + " runs at most.\n")
        .containsPattern("so that all take about .* on 2 threads\\.");
    assertThat(out).doesNotExist();
  }

  @Test
  void shouldCalibrateAndGiveAnswersOverThePlausibleSets() throws IOException {
    Said said = Said.by("calibrate", file.toString(), "--out", out.toString(), "--threads", "2");

    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out())
        .containsPattern("[12] waves? and \\d+ runs leave .* of the ranges of 3 parameters\\.")
        .contains("(begin with README.txt there)");
    assertThat(said.err()).contains("Wave 1: ").contains("On fresh seeds ");
    Map<String, String> report = files(out.resolve("report"));
    assertThat(report)
        .containsKeys(
            "README.txt",
            "dictionary.csv",
            "plausible-sets.csv",
            "waves.csv",
            "emulators.csv",
            "identifiability.csv",
            "weak-directions.csv",
            "predictive-check.csv",
            "reach.csv",
            "teaching-set.csv",
            "figures/region.csv",
            "figures/implausibility.csv",
            "figures/predictive-check.csv");

    Said again = Said.by("resume", out.toString());
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).isEqualTo(said.out());
    assertThat(files(out.resolve("report"))).isEqualTo(report);

    Said over =
        Said.by(
            "compare",
            file.resolveSibling("baseline.yaml").toString(),
            file.resolveSibling("baseline.yaml").toString(),
            "--plausible",
            "2",
            "--plausible-sets",
            out.resolve("report/plausible-sets.csv").toString(),
            "--set",
            "weeks.policy=20",
            "--out",
            folder.resolve("over").toString());
    assertThat(over.exitCode()).as(over.err()).isZero();
    assertThat(over.out())
        .contains("baseline, baseline over 2 of the plausible sets")
        .contains(
            "baseline: in every set as many people still coming after 12 weeks as with baseline.");
    assertThat(Files.readAllLines(folder.resolve("over/report/plausible.csv")).get(0))
        .startsWith("scenario,versus,outcome,unit,sets,replicates,mean,ci_low,ci_high");
  }

  @Test
  void shouldBeCheckedLikeOtherFiles() throws IOException {
    Said sound = Said.by("check", file.toString());
    assertThat(sound.exitCode()).isZero();
    assertThat(sound.out()).contains(file + ": sound.", "84 runs");
    Files.writeString(file, SmallCalibration.TEXT.replace("o9:", "o90:"));
    assertThat(Said.by("check", file.toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void shouldRefuseAnotherCalibrationInTheFolder() throws IOException {
    Path place = Files.createDirectories(out);
    Files.writeString(
        place.resolve("command.json"),
        "{\"linkwork\": \"0\", \"content\": \"other\", \"words\": [\"calibrate\"]}");

    Said said = Said.by("calibrate", file.toString(), "--out", out.toString());

    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("this holds another study");
  }

  @Test
  void shouldNameFaultsOfTheFileAndOfOptions() throws IOException {
    Files.writeString(file, SmallCalibration.TEXT.replace("o9:", "o90:"));

    Said said = Said.by("calibrate", file.toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains(file + ":14:3", "did you mean \"o9\"?");

    Said plausible =
        Said.by(
            List.of("run", file.resolveSibling("baseline.yaml").toString()),
            "--plausible",
            "1",
            "--people");
    assertThat(plausible.exitCode()).isEqualTo(2);
    assertThat(plausible.err()).contains("--plausible 1").contains("--people");
    Said missing =
        Said.by("run", file.resolveSibling("baseline.yaml").toString(), "--plausible", "5");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("plausible-sets.csv");
  }

  /** The text of every file but the manifest and pictures, by path. */
  private static Map<String, String> files(Path place) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        String name = place.relativize(path).toString();
        if (!name.endsWith(".png") && !name.equals("manifest.json")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
