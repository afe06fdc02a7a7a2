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

class CompareCommandTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @Test
  void shouldCompareOnTheSamePeople() {
    Said said = compare(town.baseline(), town.buddies());
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .startsWith("buddies against baseline: 2 replicates of 800 people over 6 + 20 weeks");
    assertThat(said.out()).contains("buddies against baseline: 2 paired runs", "Results: ");
    assertThat(town.written()).contains("results/effects.csv", "results/who-gained.csv");
  }

  @Test
  void shouldDifferByNothingFromItself() throws IOException {
    Said said = compare(town.baseline(), town.baseline(), "--json");
    JsonNode effects = new ObjectMapper().readTree(said.out()).get("effects");
    assertThat(effects).isNotEmpty();
    for (JsonNode effect : effects) {
      assertThat(effect.get("difference").asDouble()).as(effect.toString()).isZero();
    }
  }

  @Test
  void shouldKeepTablesOfPersonsOfTheSameNameApart() {
    compare(town.baseline(), town.baseline(), "--people", "--replicates", "1");
    assertThat(town.written())
        .contains("results/people/baseline-r000.csv", "results/people/baseline-2-r000.csv");
  }

  @Test
  void shouldMeasureWhatPairingGains() throws IOException {
    Said said = compare(town.baseline(), town.buddies(), "--measure-pairing", "--replicates", "3");
    assertThat(said.exitCode()).isZero();
    List<String> pairing = Files.readAllLines(town.results().resolve("pairing.csv"));
    int column = List.of(pairing.get(0).split(",")).indexOf("one_stream_n");
    assertThat(pairing).anyMatch(row -> row.split(",", -1)[Math.max(0, column)].equals("3"));
    assertThat(Files.readString(town.results().resolve("README.txt")))
        .contains(" --replicates 3 --measure-pairing\n");
  }

  @Test
  void shouldRefuseToMeasurePairingInTheSameTown() {
    String sameTown = town.extended("same", "same_town: true\n");
    Said said = compare(sameTown, sameTown, "--measure-pairing");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).startsWith("--measure-pairing  error  one shared stream gives");
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldRefuseOtherPeopleBeforeAnythingIsAnnounced() {
    String larger = town.extended("larger", "place: { place.registered_people: 900 }\n");
    Said said = compare(town.baseline(), larger);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .startsWith("error  place.registered_people is 800 in baseline and 900 in larger\n")
        .doesNotContain("replicates of");
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldSayProblemsOfAllFilesAtOnce() {
    String one = town.extended("one", "sed: 3\n");
    String two = town.extended("two", "replicates: many\n");
    Said said = compare(one, two, "--seed", "x");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("one.yaml:3:1  error  ", "two.yaml:3:13  error  ", "--seed x  error  ")
        .contains("3 errors. Nothing was run.");
    assertThat(town.written()).isEmpty();
  }

  private Said compare(String baseline, String other, String... options) {
    return Said.by(
        List.of("compare", baseline, other, "--out", town.results().toString()), options);
  }

  @Test
  void shouldTakePerCentOfTheMeanForOneScenarioAlone() {
    SmallTown place = SmallTown.in(folder.resolve("per-cent"));
    Said refused =
        Said.by("compare", place.baseline(), place.buddies(), "--until-half-width", "turned_up=5%");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err())
        .contains("a difference may be near 0, and no interval is narrow in per cent of that");
    Said run =
        Said.by(
            "run",
            place.baseline(),
            "--until-half-width",
            "consultations=50%",
            "--out",
            place.results().toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("10 to 200 replicates", "consultations is known to +/- 50 % of its mean");
  }
}
