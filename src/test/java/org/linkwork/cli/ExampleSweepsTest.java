package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example experiments as sweeps, in a tiny town, for few weeks and with few replicates. */
class ExampleSweepsTest {
  private static final Path EXAMPLES = Path.of("scenarios", "experiments");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "buddy-and-feedback, 30, still_coming_12",
    "caseload, 18, mean_wait",
    "grant-length-and-size, 13, lost_group"
  })
  void shouldBeCarriedOutAndReported(String name, int points, String outcome) throws Exception {
    Path out = folder.resolve("results");
    Said said = Said.by("sweep", tiny(name).toString(), "--out", out.toString());
    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.err()).contains(name + ": " + points + " points, 2 replicates each: ");
    assertThat(SweepFolder.text(out, "runs.csv.gz").lines()).hasSize(1 + 2 * points);
    assertThat(Files.readAllLines(out.resolve("points.csv"))).hasSize(1 + points);
    assertThat(Files.readString(out.resolve("summary.csv"))).contains("," + outcome + ",");
    List<String> contrasts = Files.readAllLines(out.resolve("contrasts.csv"));
    assertThat(contrasts).hasSizeGreaterThan(points / 2).anyMatch(row -> row.contains(outcome));
    assertThat(SweepFolder.text(out, "weekly.csv.gz").lines()).hasSizeGreaterThan(2 * points * 14);
    assertThat(out.resolve("figures/contrasts.csv")).isNotEmptyFile();
    assertThat(Said.by("check", out.resolve("experiment.yaml").toString()).exitCode()).isZero();
  }

  private Path tiny(String name) throws Exception {
    Path scenarios = Files.createDirectories(folder.resolve("scenarios/experiments")).getParent();
    Files.copy(EXAMPLES.resolveSibling("parameters.yaml"), scenarios.resolve("parameters.yaml"));
    Files.writeString(
        scenarios.resolve("baseline.yaml"),
        Files.readString(EXAMPLES.resolveSibling("baseline.yaml"))
            + "place: { place.registered_people: 400, place.practices: 1 }\n"
            + "levers: { service.link_workers: 0.2 }\n");
    Path file = scenarios.resolve("experiments").resolve(name + ".yaml");
    String text = Files.readString(EXAMPLES.resolve(name + ".yaml"));
    Files.writeString(
        file,
        text.replaceAll("(?m)^weeks: .*\n", "")
                .replace("points: 4", "points: 2")
                .replaceAll("(?ms)^replicates:.*(?=^record:)", "replicates: 2\n")
            + "weeks: { warm_up: 6, policy: 20 }\n");
    return file;
  }
}
