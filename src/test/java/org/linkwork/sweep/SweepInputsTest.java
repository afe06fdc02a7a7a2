package org.linkwork.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.design.Experiment;
import org.linkwork.design.Experiments;

class SweepInputsTest {
  @TempDir private Path folder;

  @Test
  void shouldHoldAllThatTheExperimentIsReadFrom() throws Exception {
    Experiment experiment = read();
    SweepInputs inputs = SweepInputs.of(experiment);
    assertThat(inputs.experiment()).isEqualTo("experiments/hamlet.yaml");
    assertThat(inputs.files().keySet())
        .containsExactly(
            "baseline.yaml",
            "experiments/hamlet.yaml",
            "experiments/points.csv",
            "other.yaml",
            "parameters.yaml",
            "rich.yaml");
    assertThat(SweepInputs.fromNotes(inputs.notes())).isEqualTo(inputs);
  }

  @Test
  void shouldGiveTheSameExperimentElsewhere() throws Exception {
    Experiment experiment = read();
    Path elsewhere = folder.resolve("far/away/scenarios");
    Experiment again = Experiments.read(SweepInputs.of(experiment).write(elsewhere)).experiment();
    assertThat(again.points()).isEqualTo(experiment.points());
    for (int at = 0; at < again.points().size(); at++) {
      assertThat(
              again
                  .scenario(again.points().get(at))
                  .isSameWorld(experiment.scenario(experiment.points().get(at))))
          .isTrue();
    }
    assertThat(SweepInputs.of(again)).isEqualTo(SweepInputs.of(experiment));
  }

  @Test
  void shouldPutBackWhatWasChanged() throws Exception {
    SweepInputs inputs = SweepInputs.of(read());
    Path elsewhere = folder.resolve("copy/scenarios");
    inputs.write(elsewhere);
    Files.writeString(elsewhere.resolve("baseline.yaml"), "changed");
    inputs.write(elsewhere);
    assertThat(elsewhere.resolve("baseline.yaml"))
        .hasSameTextualContentAs(folder.resolve("scenarios/baseline.yaml"));
  }

  @Test
  void shouldSeeThatACopyWasChangedEvenIfItIsNoText() throws Exception {
    SweepInputs inputs = SweepInputs.of(read());
    Path elsewhere = folder.resolve("copy/scenarios");
    inputs.write(elsewhere);
    assertThat(inputs.changedIn(elsewhere)).isEmpty();
    Path copy = elsewhere.resolve("baseline.yaml");
    Files.write(copy, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(inputs.changedIn(elsewhere)).containsExactly(copy);
    inputs.write(elsewhere);
    assertThat(inputs.changedIn(elsewhere)).isEmpty();
  }

  @Test
  void shouldWriteNothingOutside() {
    SweepInputs inputs = new SweepInputs("a.yaml", Map.of("../../b.yaml", "evil"));
    assertThatThrownBy(() -> inputs.write(folder.resolve("in/scenarios")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("would lie outside");
    assertThat(folder.resolve("b.yaml")).doesNotExist();
  }

  private Experiment read() throws IOException {
    SmallExperiment.in(folder);
    Path scenarios = folder.resolve("scenarios");
    Files.writeString(
        scenarios.resolve("rich.yaml"), "format: 1\nextends: baseline\nquestion: \"More?\"\n");
    Files.writeString(
        scenarios.resolve("other.yaml"),
        "format: 1\nextends: rich\nquestion: \"Another?\"\ninterventions: [{name: buddy-system}]\n");
    Path experiments = Files.createDirectories(scenarios.resolve("experiments"));
    Files.writeString(experiments.resolve("points.csv"), "threshold.agree_base\n1.1\n1.3\n");
    Path file = experiments.resolve("hamlet.yaml");
    Files.writeString(
        file,
        """
        format: 1
        experiment: hamlet
        question: "Do buddies help in a hamlet?"
        base: ../baseline.yaml
        choices:
          grid:
            scenario: [base, ../other.yaml]
        uncertain:
          csv: points.csv
        replicates: 2
        """);
    return Experiments.read(file).experiment();
  }
}
