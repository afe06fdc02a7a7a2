package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.scenario.ResolvedScenario;
import org.linkwork.sweep.SmallExperiment;

class ResolvedExperimentTest {
  private static final String HEAD =
      """
      format: 1
      experiment: hamlet
      question: "Do \\"buddies\\" help, and where?"
      base: baseline.yaml
      """;

  @TempDir private Path folder;

  @Test
  void shouldReadAsTheSameExperiment() throws Exception {
    assertReadsTheSame(
        """
        choices:
          grid:
            buddy-system.reach: [0, 0.5]
            policy.service.link_workers: [base, 4]
        uncertain:
          latin_hypercube:
            points: 3
            ranges:
              threshold.agree_base: [0.8, 1.4]
        replicates:
          min: 12
          max: 50
          stop_when: {outcome: turned_up, half_width: 0.25}
        record:
          weekly: [waiting, attending]
          strata: true
        """);
  }

  @Test
  void shouldReadAsTheSameExperimentWithADecision() throws Exception {
    assertReadsTheSame(
        """
        choices:
          list:
            - {buddy-system.reach: 0.5}
            - {hold.gp-knowledge: 0.5}
        replicates:
          min: 10
          max: 20
          stop_when:
            outcome: met
            against: {buddy-system.reach: 0.5}
            smallest_difference: 3
        """);
  }

  private void assertReadsTheSame(String rest) throws Exception {
    Experiment experiment = SmallExperiment.in(folder).withText(HEAD + rest).read();
    Path resolved = folder.resolve("scenarios/resolved.yaml");
    Files.writeString(
        resolved, ResolvedExperiment.yaml(experiment, "base-resolved.yaml", file -> file));
    Files.writeString(
        folder.resolve("scenarios/base-resolved.yaml"), ResolvedScenario.yaml(experiment.base()));
    Experiment again = Experiments.read(resolved).experiment();
    assertThat(again.question()).isEqualTo(experiment.question());
    assertThat(again.points()).isEqualTo(experiment.points());
    assertThat(again.replicates()).isEqualTo(experiment.replicates());
    assertThat(again.recording()).isEqualTo(experiment.recording());
    assertThat(again.comparators()).isEqualTo(experiment.comparators());
    for (int at = 0; at < experiment.points().size(); at++) {
      assertThat(again.scenario(again.points().get(at)))
          .matches(
              other -> other.isSameWorld(experiment.scenario(other(experiment, other.name()))));
    }
  }

  private static Point other(Experiment experiment, String label) {
    return experiment.point(label).orElseThrow();
  }
}
