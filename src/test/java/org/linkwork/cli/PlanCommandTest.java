package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
  private static final String EXPERIMENT =
      """
      format: 1
      experiment: rooms
      question: "Do rooms help?"
      base: baseline.yaml
      choices: { grid: { service.rooms: [1, 2, 3], buddy-system.reach: [0, 1] } }
      uncertain: { sobol: { points: 2, ranges: { threshold.agree_base: [0, 0.5] } } }
      replicates: {min: 10, max: 50, stop_when: {outcome: contacts, half_width: 2.5}}
      record: { weekly: [contacts] }
      """;

  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  private String experiment(String text) throws IOException {
    Path file = Path.of(town.scenario("rooms"));
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void shouldSayWhatItWillTakeBeforeAnythingStarts() throws IOException {
    String file = experiment(EXPERIMENT);
    Said said = Said.on(500, "plan", file, "--threads", "4");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out().lines())
        .contains(
            "rooms: Do rooms help?",
            "Choices: 6 points (a grid of 3 x 2, the base among them).",
            "Uncertain: 2 points (2 Sobol points in 1 factor).",
            "6 x 2 = 12 points with 10 to 50 replicates each: 120 to 600 runs, until the difference"
                + " in contacts is known to +/- 2.5 contacts.")
        .anyMatch(line -> line.matches("A trial run took .*: about .* on 4 threads\\."))
        .anyMatch(
            line -> line.matches("Disk: about .* MB for the store and .* MB for its tables\\."))
        .anyMatch(
            line ->
                line.startsWith("Pairing, judged by the difference in contacts of only 3 pairs: "));
    assertThat(said.err()).contains("Trying 3 runs ...", "Next: linkwork sweep " + file);
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldTryNothingIfSoAsked() throws IOException {
    Said said = Said.by("plan", experiment(EXPERIMENT), "--no-trial", "--quiet");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("12 points").doesNotContain("trial", "Pairing");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void shouldAnswerInJson() throws IOException {
    String odd = EXPERIMENT.replace("points: 2", "points: 3");
    Said said = Said.by("plan", experiment(odd), "--json", "--threads", "2");
    assertThat(said.exitCode()).isZero();
    JsonNode facts = new ObjectMapper().readTree(said.out());
    assertThat(facts.get("points").asInt()).isEqualTo(18);
    assertThat(facts.get("runs_min").asLong()).isEqualTo(180);
    assertThat(facts.get("runs_max").asLong()).isEqualTo(900);
    assertThat(facts.get("seconds_max").asDouble())
        .isCloseTo(5 * facts.get("seconds_min").asDouble(), withinPercentage(0.001));
    assertThat(facts.get("warnings").get(0).asText()).contains("3 is no power of two");
  }

  @Test
  void shouldSayEveryProblemAndRunNothing() throws IOException {
    Said said =
        Said.by(
            "plan",
            experiment(EXPERIMENT.replace("service.rooms", "service.roms")),
            "--threads",
            "none");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .contains(
            "--threads none  error  ",
            "rooms.yaml:5:20  error  there is nothing called \"service.roms\" to vary",
            "2 errors. Nothing was run.");
  }

  @Test
  void shouldPlanAnExperimentThatComparesNothing() throws IOException {
    String alone =
        EXPERIMENT
            .replaceAll("choices: .*\n", "")
            .replaceAll("replicates: .*\n", "replicates: 7\n");
    Said said = Said.on(500, "plan", experiment(alone), "--threads", "1");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .contains("2 points with 7 replicates each: 14 runs.", " on 1 thread.")
        .doesNotContain("Choices", "Pairing");
  }

  @Test
  void shouldBeCheckedAsAScenarioIs() throws IOException {
    String file = experiment(EXPERIMENT);
    Said said = Said.on(500, "check", town.baseline(), file);
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .contains(
            file + ": sound.",
            "  Base: baseline, 6 weeks of warm-up and 20 weeks that are reported; seed 11.",
            "  Chosen: buddy-system.reach (reach of buddy-system, share).",
            "  Uncertain: threshold.agree_base (",
            "  6 x 2 = 12 points with 10 to 50 replicates each: 120 to 600 runs");
    Said bad = Said.by("check", experiment(EXPERIMENT.replace("grid", "gird")));
    assertThat(bad.exitCode()).isEqualTo(2);
    assertThat(bad.err()).contains("unknown key \"gird\" in choices - did you mean \"grid\"?");
  }
}
