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

class SensitivityCommandTest {
  private static final String TWO = "threshold.agree_base,threshold.keep_base";

  @TempDir private Path folder;
  private SmallTown town;
  private List<String> sensitivity;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
    sensitivity =
        List.of(
            "sensitivity",
            town.baseline(),
            "--factors",
            TWO,
            "--outcome",
            "turned_up",
            "--out",
            town.results().toString());
  }

  @Test
  void shouldSayBeforehandWhatItWillTake() {
    Said said = Said.by(sensitivity, "--plan", "--threads", "1");
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .startsWith(
            "baseline: each factor at both ends of its range, one at a time, for first visits to a"
                + " group. 2 numbers at 5 points.\n")
        .containsPattern(
            "50 runs to carry out: a run took .*, so all take about .* on 1 thread\\.");
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldMoveOneNumberAtATime() throws IOException {
    Said said = Said.by(sensitivity, "--replicates", "3");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .startsWith("Of 2 numbers varied one at a time, ")
        .contains("threshold.agree_base")
        .endsWith(
            "\nResults: " + town.results().resolve("report") + " (begin with README.txt there)\n");
    assertThat(town.written())
        .contains(
            "results/results.duckdb",
            "results/report/tornado.csv",
            "results/report/figures/tornado.png",
            "results/report/figures/tornado.csv",
            "results/report/README.txt");
    assertThat(lines("tornado.csv")).hasSize(3);
  }

  @Test
  void shouldGiveTheSameBytesOnAnyNumberOfThreads() throws IOException {
    Said.by(sensitivity, "--method", "sobol", "--size", "2", "--threads", "1", "--quiet");
    String once = Files.readString(town.results().resolve("report/sobol.csv"));
    String elsewhere = town.folder().resolve("elsewhere").toString();
    Said.by(
        "sensitivity",
        town.baseline(),
        "--factors",
        TWO,
        "--outcome",
        "turned_up",
        "--out",
        elsewhere,
        "--method",
        "sobol",
        "--size",
        "2",
        "--threads",
        "3",
        "--quiet");
    assertThat(Files.readString(Path.of(elsewhere, "report/sobol.csv"))).isEqualTo(once);
    assertThat(once).contains("\nchance,");
  }

  @Test
  void shouldGoOnWithTheSameStudyAndNoOther() {
    List<String> morris = List.of("--method", "morris", "--size", "2", "--replicates", "2");
    Said first = said(morris);
    Said again = said(morris);
    assertThat(again.exitCode()).isZero();
    assertThat(again.err()).contains("12 runs found, 0 to do.");
    assertThat(again.out()).isEqualTo(first.out());
    Said resumed = Said.by("resume", town.results().toString());
    assertThat(resumed.exitCode()).isZero();
    assertThat(resumed.out()).isEqualTo(first.out());
    Said other = said(List.of("--method", "morris", "--size", "3", "--replicates", "2"));
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err())
        .contains("this holds another study, or its scenario or parameters have changed since");
  }

  @Test
  void shouldAskForADifference() throws IOException {
    Said said =
        Said.by(
            "sensitivity",
            town.baseline(),
            town.buddies(),
            "--factors",
            "threshold.show_by_buddy",
            "--method",
            "prcc",
            "--size",
            "5",
            "--replicates",
            "1",
            "--out",
            town.results().toString(),
            "--json");
    assertThat(said.exitCode()).isZero();
    JsonNode answer = new ObjectMapper().readTree(said.out());
    assertThat(answer.get("method").asText()).isEqualTo("prcc");
    assertThat(answer.get("answers").asInt()).isEqualTo(5);
    assertThat(answer.get("found").get(1).asText())
        .contains("with buddies less those with baseline");
    assertThat(lines("figures/prcc-scatter.csv")).hasSize(6);
  }

  @Test
  void shouldKeepALedgerOfWhatIsAssumed() throws IOException {
    Said said =
        Said.by(
            "sensitivity",
            town.baseline(),
            "--method",
            "ledger",
            "--size",
            "2",
            "--set",
            "weeks.policy=58",
            "--set",
            "place.registered_people=300",
            "--out",
            town.results().toString());
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .contains("Rough: 2 rows are too few", "What this answer is unsure about", "chance");
    List<String> ledger = lines("ledger.csv");
    assertThat(ledger).hasSize(6);
    double sum = 0;
    for (String row : ledger.subList(1, 6)) {
      sum += Double.parseDouble(row.split(",")[3]);
    }
    assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThat(refused("--method", "tornadoes"))
        .contains("--method tornadoes  error  there is no such method")
        .contains("did you mean \"tornado\"?");
    assertThat(refused("--method", "sobol", "--size", "1")).contains("write 2 or more");
    assertThat(refused("--method", "sobol", "--replicates", "1"))
        .contains("one run at each point cannot tell numbers from chance");
    assertThat(refused("--size", "3")).contains("a tornado has no size");
    assertThat(refused("--set", "weeks.policy=x")).contains("weeks.policy");
    assertThat(refused("--factors", "group.course_sessions"))
        .contains("is longer than the run of 26 weeks");
    assertThat(town.written()).isEmpty();
  }

  private String refused(String... typed) {
    List<String> words = List.of(typed);
    List<String> before =
        words.contains("--factors") ? List.of("sensitivity", town.baseline()) : sensitivity;
    Said said = Said.by(before, typed);
    assertThat(said.exitCode()).isEqualTo(2);
    return said.err();
  }

  private Said said(List<String> typed) {
    return Said.by(sensitivity, typed.toArray(String[]::new));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(town.results().resolve("report").resolve(file));
  }
}
