package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectCommandTest {
  @TempDir private Path folder;
  private SmallTown town;
  private List<String> select;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
    select =
        List.of(
            "select",
            town.baseline(),
            town.buddies(),
            "--outcome",
            "turned_up",
            "--indifference",
            "30",
            "--at-most",
            "12",
            "--fresh",
            "2",
            "--out",
            town.results().toString());
  }

  @Test
  void shouldChooseAndLookAgainOnFreshSeeds() throws IOException {
    Said said = Said.by(select);
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .startsWith(
            "The best of 2 scenarios in first visits to a group, to within 30"
                + " visits with 95 % confidence: 10 to 12 runs of each, and 2 fresh ones");
    assertThat(said.out())
        .startsWith("Of 2 scenarios ")
        .contains("In 2 runs on fresh seeds ")
        .contains("dropped after 10 replicates");
    List<String> rows = Files.readAllLines(town.results().resolve("report/select.csv"));
    assertThat(rows).hasSize(3);
    assertThat(rows.subList(1, 3)).anyMatch(row -> row.contains(",chosen,0,"));
    assertThat(town.written()).contains("results/report/figures/select.png");
  }

  @Test
  void shouldGoOnWhereItWas() {
    Said first = Said.by(select);
    Said again = Said.by("resume", town.results().toString());
    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("24 runs found.");
    assertThat(again.out()).isEqualTo(first.out());
  }

  @Test
  void shouldChooseAmongThePointsOfAnExperiment() throws IOException {
    Path experiment = Path.of(town.scenario("reach"));
    Files.writeString(
        experiment,
        """
        format: 1
        experiment: reach
        question: "Which reach is best?"
        base: baseline.yaml
        choices:
          grid:
            buddy-system.reach: [0, 1]
        replicates: 2
        """);
    String out = town.results().toString();
    String[] typed = {
      "select",
      experiment.toString(),
      "--indifference",
      "30",
      "--at-most",
      "10",
      "--fresh",
      "2",
      "--out",
      out
    };
    Said said = Said.by(typed);
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("p0001 (buddy-system.reach=0)", "p0002 (buddy-system.reach=1)");
    assertThat(town.results().resolve("report/select.csv"))
        .content()
        .contains("p0002 (buddy-system.reach=1)");
    Files.writeString(
        experiment,
        Files.readString(experiment) + "uncertain:\n  grid:\n    threshold.agree_base: [1, 2]\n");
    assertThat(refused("select", experiment.toString(), "--indifference", "30"))
        .contains("this experiment has an uncertain side");
    assertThat(refused("select", experiment.toString(), "--indifference", "30", "--seed", "5"))
        .contains("an experiment says itself what its points are");
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    String out = town.results().toString();
    assertThat(
            refused("select", town.baseline(), town.buddies(), "--indifference", "x", "--out", out))
        .contains("--indifference x  error  this is not a number above 0");
    assertThat(refused("select", town.baseline(), "--indifference", "1", "--out", out))
        .contains("there is nothing to choose between");
    assertThat(
            refused(
                "select",
                town.baseline(),
                town.buddies(),
                "--indifference",
                "1",
                "--confidence",
                "0.4",
                "--first",
                "5",
                "--out",
                out))
        .contains("--confidence 0.4", "--first 5");
    assertThat(
            refused(
                "select",
                town.baseline(),
                town.buddies(),
                "--indifference",
                "1",
                "--outcome",
                "consultations",
                "--out",
                out))
        .contains("say which one you prefer, such as --prefer lower");
    assertThat(town.written()).isEmpty();
  }

  private static String refused(String... typed) {
    Said said = Said.by(typed);
    assertThat(said.exitCode()).isEqualTo(2);
    return said.err();
  }
}
