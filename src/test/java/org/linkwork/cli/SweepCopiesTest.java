package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;
import org.linkwork.sweep.SweepState;

class SweepCopiesTest {
  @TempDir private Path folder;
  private SmallExperiment small;
  private Path out;

  @BeforeEach
  void carryOut() {
    small = SmallExperiment.in(folder).with("0, 1", "2");
    out = folder.resolve("results");
    sweep(small.file(), out);
  }

  @Test
  void shouldNotOverwriteACopyThatWasChanged() throws Exception {
    Path copy = out.resolve("scenarios/hamlet.yaml");
    String edited = Files.readString(copy).replace("replicates: 2", "replicates: 3");
    Files.writeString(copy, edited);
    for (Said refused :
        List.of(
            Said.by("resume", out.toString()),
            Said.by("export", out.toString()),
            sweep(small.file(), out))) {
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.err())
          .contains(copy.toString(), "has been changed since")
          .contains("linkwork sweep ", " --out ", "; to go on as before, delete it");
    }
    assertThat(Files.readString(copy)).isEqualTo(edited);
    Said extended = sweep(copy, out);
    assertThat(extended.exitCode()).isZero();
    assertThat(extended.err()).contains("6 runs, of which 4 are there");
    assertThat(Said.by("resume", out.toString()).exitCode()).isZero();
  }

  @Test
  void shouldWriteAResolvedExperimentThatGivesTheSameRuns() throws Exception {
    assertTheSameRunsAgain();
  }

  @Test
  void shouldResolveAnExperimentThatNamesScenarios() throws Exception {
    Files.writeString(
        folder.resolve("scenarios/buddies.yaml"),
        """
        format: 1
        extends: baseline
        question: "Does company help in a hamlet?"
        interventions:
          - { name: buddy-system }
        """);
    small.withText(
        """
        format: 1
        experiment: named
        question: "Which of the two?"
        base: baseline.yaml
        choices:
          grid:
            scenario: [baseline.yaml, buddies.yaml]
        replicates: 2
        """);
    out = folder.resolve("named");
    assertThat(sweep(small.file(), out).exitCode()).isZero();
    assertTheSameRunsAgain();
  }

  @Test
  void shouldNotTakeAnotherProcessOfTheSameNumberForItsOwn() {
    ProcessHandle own = ProcessHandle.current();
    SweepState state = new SweepState(1, 0, 4, 0, 2, false);
    Instant began = own.info().startInstant().orElseThrow();
    assertThat(SweepStatus.now(SweepStatus.RUNNING, state, 1).isAlive()).isTrue();
    assertThat(SweepStatus.now(SweepStatus.STOPPED, state, 1).isAlive()).isFalse();
    SweepStatus earlier =
        new SweepStatus(
            SweepStatus.RUNNING,
            own.pid(),
            Optional.of(began.minusSeconds(3600)),
            state,
            1,
            Instant.now());
    earlier.write(out.resolve("status.json"));
    assertThat(SweepStatus.read(out.resolve("status.json"))).contains(earlier);
    assertThat(earlier.isAlive()).isFalse();
    assertThat(Said.by("status", out.toString()).out()).startsWith("Cut off: 1 of 4 runs");
  }

  @Test
  void shouldTellOneLifeOfARunBesideTheBase() {
    String folder = out.toString();
    Said said = Said.by("replay", folder, "p0002-r001", "--person", "41", "--beside", "base");
    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out()).contains("41", "p0001", "p0002");
    assertThat(out.resolve("replays")).doesNotExist();
    assertThat(Said.by("replay", folder, "p0002-r001", "--beside", "base").err())
        .contains("say for whom, such as --person 412");
    assertThat(Said.by("replay", folder, "p0001-r001", "--person", "41", "--beside", "base").err())
        .contains("p0001 is itself what others are compared with");
    assertThat(Said.by("replay", folder, "p0001-r001", "--person", "41", "--beside", "p9999").err())
        .contains("there is no such point - write another point, such as p0002");
  }

  private void assertTheSameRunsAgain() throws Exception {
    Path resolved = out.resolve("experiment.yaml");
    Said checked = Said.by("check", resolved.toString());
    assertThat(checked.exitCode()).as(checked.err()).isZero();
    Path again = folder.resolve("again");
    assertThat(sweep(resolved, again).exitCode()).isZero();
    assertThat(SweepFolder.text(again, "runs.csv.gz"))
        .isEqualTo(SweepFolder.text(out, "runs.csv.gz"));
  }

  private static Said sweep(Path file, Path to) {
    return Said.by("sweep", file.toString(), "--out", to.toString());
  }
}
