package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every command says what a file is that another command reads. */
class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "run, experiments/caseload.yaml, an experiment, a scenario, linkwork sweep",
    "compare, decisions/pcn-funding.yaml, a decision, a scenario, linkwork decide",
    "bundles, calibration.yaml, a calibration, a scenario, linkwork calibrate",
    "study before-after, england.yaml, a nation, a scenario, linkwork nation",
    "serve, lessons/leaky-pathway.yaml, a lesson, a scenario, linkwork teach",
    "run, parameters.yaml, the register of parameters, a scenario, linkwork explain parameters",
    "sweep, baseline.yaml, a scenario, an experiment, linkwork run",
    "plan, 05-buddy-system.yaml, a scenario, an experiment, linkwork run",
    "decide, experiments/caseload.yaml, an experiment, a decision, linkwork sweep",
    "calibrate, baseline.yaml, a scenario, a calibration, linkwork run",
    "nation, baseline.yaml, a scenario, a nation, linkwork run",
    "teach, baseline.yaml, a scenario, a lesson, linkwork run"
  })
  void shouldSayWhatAFileIs(String command, String file, String is, String not, String use) {
    String[] words = command.split(" ");
    String path = Path.of("scenarios").resolve(file).toString();
    Said said =
        words.length == 1
            ? words[0].equals("compare")
                ? Said.by("compare", "scenarios/baseline.yaml", path)
                : Said.by(words[0], path)
            : Said.by(words[0], words[1], path);

    assertThat(said.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said.err())
        .contains(Path.of(file).getFileName() + "  error  this is " + is + ", not " + not)
        .contains(use)
        .contains("1 error. Nothing was run.");
  }
}
