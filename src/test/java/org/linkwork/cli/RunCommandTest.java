package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  @TempDir private Path folder;
  private SmallTown town;
  private List<String> run;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
    run = List.of("run", town.baseline(), "--out", town.results().toString());
  }

  @Test
  void shouldSayBeforehandWhatWillHappen() {
    Said said = Said.by(run, "--threads", "1");
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .startsWith("baseline: 2 replicates of 800 people over 6 + 20 weeks, on 1 thread.\n")
        .contains("Results will be in " + town.results() + ".");
  }

  @Test
  void shouldWriteResultsAndSayWhereTheyAre() throws IOException {
    Said said = Said.by(run);
    assertThat(said.out())
        .contains("The leaky pathway")
        .endsWith(
            "\nResults: "
                + town.results()
                + " (begin with README.txt there)\nReport: linkwork report "
                + town.results()
                + "\n");
    assertThat(town.written())
        .contains("results/README.txt", "results/manifest.json", "results/summary.csv");
    assertThat(Files.readString(town.results().resolve("manifest.json")))
        .contains("linkwork run " + town.baseline() + "\"")
        .contains("\"linkwork\" : \"" + Version.NUMBER + "\"");
  }

  @Test
  void shouldAnswerInJson() throws IOException {
    Said said = Said.by(run, "--json", "--quiet");
    assertThat(said.err()).isEmpty();
    JsonNode answer = new ObjectMapper().readTree(said.out());
    assertThat(answer.get("folder").asText()).isEqualTo(town.results().toString());
    assertThat(answer.get("replicates").asInt()).isEqualTo(2);
  }

  @Test
  void shouldSayOnlyWhereResultsAreWhenQuiet() {
    Said said = Said.by(run, "--quiet");
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).isEqualTo(town.results() + System.lineSeparator());
  }

  @Test
  void shouldChangeTheScenarioAsTold() throws IOException {
    Said said =
        Said.by(
            run,
            "--seed",
            "5",
            "--replicates",
            "1",
            "--without",
            "time",
            "--set",
            "weeks.policy=13");
    assertThat(said.err())
        .contains(
            "Changed on the command line: weeks.policy=13; time held still at 0.3 of 1, which is"
                + " neutral and not the best it could be.");
    Path resolved = town.results().resolve("scenario-resolved/baseline.yaml");
    assertThat(Files.readString(resolved))
        .contains("seed: 5\n", "replicates: 1\n", "policy: 13 }", "hold:\n  time: 0.3\n");
    assertThat(Files.readString(town.results().resolve("README.txt")))
        .contains(
            "linkwork run "
                + town.baseline()
                + " --seed 5 --without time --set weeks.policy=13 --replicates 1\n");
  }

  @Test
  void shouldStopWhenPreciseEnough() {
    Said said = Said.by(run, "--until-half-width", "life_satisfaction=5", "--json");
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .startsWith("baseline: 10 to 200 replicates of 800 people over 6 + 20 weeks, on ")
        .contains("They end as soon as life_satisfaction is known to +/- 5 ");
    assertThat(said.out()).contains("\"replicates\":15,");
  }

  @Test
  void shouldSayWhenNotPreciseEnough() {
    Said said =
        Said.by(
            run, "--until-half-width", "life_satisfaction=0.0001", "--replicates", "10", "--quiet");
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .startsWith("Not as precise as asked for (life_satisfaction is known to +/- 0.0001 ");
  }

  @Test
  void shouldWriteTablesOfPersons() throws IOException {
    Said said = Said.by(run, "--panel", "--people", "--trace", "--set", "weeks.policy=14");
    assertThat(said.err()).contains("Files of persons: 6, about 2 MB in all.");
    assertThat(town.written())
        .contains(
            "results/panel/baseline-r000.csv",
            "results/people/baseline-r001.csv",
            "results/trace/baseline-r001.csv");
    List<String> panel = Files.readAllLines(town.results().resolve("panel/baseline-r000.csv"));
    assertThat(panel.get(0)).startsWith("person,quarter,week,practice,deprivation_fifth,sex,");
    assertThat(panel).hasSizeGreaterThan(500);
  }

  @Test
  void shouldSayWarningsAndRunAllTheSame() {
    Said said = Said.by(run, "--set", "place.registered_people=1", "--replicates", "1");
    assertThat(said.err()).contains("warn  only 1 person is registered");
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void shouldRunWithoutGpsAndWithoutGroups() {
    assertThat(Said.by(run, "--set", "place.gps_per_10000=0", "--quiet").exitCode()).isZero();
    String elsewhere = town.folder().resolve("elsewhere").toString();
    Said without =
        Said.by("run", town.baseline(), "--out", elsewhere, "--set", "place.groups_per_10000=0");
    assertThat(without.exitCode()).isZero();
    assertThat(without.err()).contains("warn  there are no community groups");
  }
}
