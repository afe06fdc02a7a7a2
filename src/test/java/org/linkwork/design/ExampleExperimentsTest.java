package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linkwork.experiment.RunFailedException;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SingleRun;
import org.linkwork.record.Outcome;

class ExampleExperimentsTest {
  private static final Path EXAMPLES = Path.of("scenarios", "experiments");

  @TempDir Path directory;

  static Stream<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void shouldBeThese() throws IOException {
    assertThat(examples())
        .containsExactly("buddy-and-feedback.yaml", "caseload.yaml", "grant-length-and-size.yaml");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldBeReadWithoutAnyProblem(String example) {
    CheckedExperiment checked = Experiments.read(EXAMPLES.resolve(example));
    assertThat(checked.warnings()).isEmpty();
    Experiment experiment = checked.experiment();
    assertThat(experiment.name() + ".yaml").isEqualTo(example);
    assertThat(experiment.replicates().target()).isPresent();
    assertThat(experiment.comparators()).isNotEmpty();
    assertThat(SweepSize.of(experiment).mostRuns()).isLessThan(10_000);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void shouldRunInATinyTown(String example) throws IOException, RunFailedException {
    Experiment experiment = tiny(example);
    Point first = experiment.points().get(0);
    Set<List<Double>> seen = new HashSet<>();
    int choices = 0;
    for (Point point : experiment.points()) {
      if (experiment.uncertain(point).equals(experiment.uncertain(first))) {
        RunResult result =
            SingleRun.fresh().run(experiment.scenario(point), 0, () -> false).orElseThrow();
        assertThat(result.total(Outcome.CONSULTATIONS)).isPositive();
        seen.add(Stream.of(Outcome.values()).map(outcome -> result.total(outcome)).toList());
        choices++;
      }
    }
    assertThat(choices).isEqualTo(experiment.choicePoints());
    assertThat(seen.size()).as("choices that change something").isGreaterThan(choices / 2);
  }

  /** The example on a baseline of few people and few weeks. */
  private Experiment tiny(String example) throws IOException {
    Path scenarios =
        Files.createDirectories(directory.resolve("scenarios/experiments")).getParent();
    Files.copy(EXAMPLES.resolveSibling("parameters.yaml"), scenarios.resolve("parameters.yaml"));
    Files.writeString(
        scenarios.resolve("baseline.yaml"),
        Files.readString(EXAMPLES.resolveSibling("baseline.yaml"))
            + "place: { place.registered_people: 1500, place.practices: 2 }\n"
            + "levers: { service.link_workers: 0.2 }\n"
            + "uncertain: { need.visit_is_social: 2 }\n");
    String text =
        Files.readString(EXAMPLES.resolve(example)).replaceAll("(?m)^weeks: .*\n", "")
            + "weeks: { warm_up: 20, policy: 60 }\n";
    Path file = scenarios.resolve("experiments").resolve(example);
    Files.writeString(file, text);
    return Experiments.read(file).experiment();
  }
}
