package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlesCommandTest {
  private static final String THREE =
      """
      place: { place.registered_people: 400, place.practices: 1 }
      interventions:
        - { name: buddy-system }
        - { name: feedback-and-reward }
        - { name: long-term-funding }
      """;

  @TempDir private Path folder;
  private SmallTown town;
  private String choices;

  @BeforeEach
  void makeScenario() {
    town = SmallTown.in(folder);
    choices = town.extended("choices", THREE);
  }

  @Test
  void shouldSayWhatToHaveTogether() throws IOException {
    Said said = Said.by("bundles", choices, "--out", town.results().toString());

    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .contains("choices: all 8 bundles of 3 choices, 2 replicates each: 16 runs")
        .contains("is run again on fresh seeds")
        .contains("16 runs in ");
    assertThat(said.out())
        .contains("Averaged over the others")
        .contains("5 buddy system")
        .contains("Bundles that none beats")
        .contains("Results: ");
    assertThat(said.out().lines())
        .allMatch(line -> line.length() <= 100 || line.contains("Results"));
    assertThat(town.written())
        .contains(
            "results/results.duckdb",
            "results/screen/README.txt",
            "results/screen/bundles.csv",
            "results/screen/main-effects.csv",
            "results/screen/interactions.csv",
            "results/screen/frontier.csv",
            "results/screen/figures/interactions.png",
            "results/screen/figures/frontier.png",
            "results/screen/scenario-resolved/everything.yaml");
    assertThat(Files.readAllLines(result("screen/bundles.csv")))
        .hasSize(9)
        .element(1)
        .asString()
        .startsWith("none,nothing,0,0,0,0,2,");
  }

  @Test
  void shouldShareContributionsWhereEveryBundleIsRun() throws IOException {
    Said said =
        Said.by(
            "bundles", choices, "--method", "all", "--out", town.results().toString(), "--json");

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).startsWith("{\"folder\":").contains("\"shapley\":[{\"choice\":");
    assertThat(Files.readAllLines(result("all/shapley.csv"))).hasSize(5);
    assertThat(result("all/figures/shapley.png")).exists();
  }

  @Test
  void shouldTakeUpRunsThatAreThereAndFindTheSameAsIfUndisturbed() throws IOException {
    String other = folder.resolve("undisturbed").toString();
    Said.by("bundles", choices, "--out", town.results().toString(), "--replicates", "1");
    Said said = Said.by("bundles", choices, "--out", town.results().toString());
    Said.by("bundles", choices, "--out", other);

    assertThat(said.err()).contains(" are there already; ");
    for (String file : new String[] {"bundles.csv", "frontier.csv", "figures/frontier.png"}) {
      assertThat(result("screen-2/" + file))
          .hasSameBinaryContentAs(Path.of(other).resolve("screen").resolve(file));
    }
  }

  @Test
  void shouldCountCapacitiesAndOtherPayersAndMarkTheBudget() throws IOException {
    Said said =
        Said.by(
            "bundles",
            choices,
            "--capacity",
            "service.link_workers={add: 2}",
            "--cost-to",
            "voluntary_sector",
            "--budget",
            "0",
            "--outcome",
            "mean_wait",
            "--out",
            town.results().toString());

    assertThat(said.exitCode()).isZero();
    assertThat(said.err()).contains("all 16 bundles of 4 choices");
    assertThat(said.out()).contains("A link workers").contains("the voluntary sector");
    assertThat(Files.readString(result("screen/bundles.csv"))).contains(",yes,").contains(",no,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --method some | there is no such method
          --outcome still_comming_12 | did you mean "still_coming_12"?
          --outcome consultations | neither more nor less of GP consultations is better in itself
          --cost-to nsh | there is no such payer
          --budget much | this is not a sum of money
          --capacity service.link_workers | this is not NAME=VALUE
          --capacity service.link_worker=3 | service.link_workers
          --threads 0 | this is not a number of threads
          --replicates 0 | replicates
          """)
  void shouldRefuseBadInputAndWriteNothing(String option, String words) {
    String[] typed = option.split(" ");
    Said said = Said.by("bundles", choices, typed[0], typed[1], "--out", town.results().toString());

    assertThat(said.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said.err()).contains(typed[1].split("=")[0]).contains(words);
    assertThat(town.results()).doesNotExist();
  }

  @Test
  void shouldRefuseAScenarioWithNothingToChooseFrom() {
    Said none = Said.by("bundles", town.baseline());
    Said one = Said.by("bundles", town.buddies());

    assertThat(none.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(none.err()).contains("there is nothing to choose from");
    assertThat(one.err()).contains("there is only one intervention, so there are no bundles");
  }

  @Test
  void shouldRefuseAFolderWithOtherThingsInIt() throws IOException {
    String place = town.results().toString();
    Files.createDirectories(town.results());
    Files.writeString(town.results().resolve("notes.txt"), "mine");
    Said other = Said.by("bundles", choices, "--out", place);
    assertThat(other.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(other.err()).contains("already holds files");
    assertThat(town.written())
        .contains("results/notes.txt")
        .doesNotContain("results/results.duckdb");

    String again = folder.resolve("again").toString();
    Said.by("bundles", choices, "--out", again, "--replicates", "1", "--quiet");
    Said changed = Said.by("bundles", choices, "--out", again, "--seed", "5");
    assertThat(changed.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(changed.err()).contains("holds runs of other bundles or of another scenario");
  }

  @Test
  void shouldKeepItsRunsOnCtrlC() throws Exception {
    ChildProcess child =
        ChildProcess.in(folder, "bundles", choices, "--replicates", "20000", "--out", "stopped")
            .awaitSaid(err -> err.contains(" finished; all "))
            .interrupt();

    assertThat(child.exitCode()).isEqualTo(ExitCode.STOPPED);
    assertThat(child.err())
        .containsPattern("Stopped: [0-9,]+ runs are kept in stopped\\. Go on with:")
        .contains("linkwork bundles " + choices)
        .endsWith("--replicates 20000 --out stopped\n");
    assertThat(folder.resolve("stopped/results.duckdb")).exists();
    assertThat(folder.resolve("stopped/screen")).doesNotExist();
  }

  private Path result(String name) {
    return town.results().resolve(name);
  }
}
