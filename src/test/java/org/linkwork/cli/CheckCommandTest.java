package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @Test
  void shouldSayInWordsWhatAScenarioHolds() {
    String file =
        town.extended(
            "full",
            """
            same_town: true
            levers: { service.link_workers: 3 }
            policy: { service.link_workers: {add: 2} }
            hold: { time: neutral }
            interventions:
              - { name: buddy-system, from_week: 4, until_week: 9, reach: 0.07, ramp_weeks: 2 }
            """);
    Said said = Said.by("check", file);
    assertThat(said.exitCode()).isZero();
    assertThat(said.out().lines().map(String::strip))
        .contains(
            file + ": sound.",
            "Question: Who is lost in a small town?",
            "800 people in 2 practices, 3 full-time equivalent link workers.",
            "6 weeks of warm-up, then 20 weeks that are reported; 2 runs, all in the same town, each"
                + " with luck",
            "Held still at 0.3 of 1: time (psychosocial minutes of a consultation, of ten).",
            "Intervention buddy-system (a buddy system, so that nobody has to go alone) from week 4"
                + " until week",
            "9, reaching 7% at 100% strength after growing for 2 weeks.")
        .anyMatch(line -> line.startsWith("place.registered_people is 800 instead of 40000 people"))
        .anyMatch(
            line ->
                line.startsWith(
                    "From the end of the warm-up service.link_workers is 5 instead of 3 full-"));
  }

  @Test
  void shouldSayEveryProblemOfEveryFile() {
    String bad = town.extended("bad", "sed: 1\nreplicates: none\n");
    Said said = Said.by("check", bad, town.scenario("missing"), town.baseline());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.out()).contains(town.baseline() + ": sound.").doesNotContain(bad + ": sound.");
    assertThat(said.err())
        .contains(
            "bad.yaml:3:1  error  ",
            "bad.yaml:4:13  error  ",
            "missing.yaml  error  there is no such file",
            "3 errors.");
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldCheckChangesOfTheCommandLine() {
    assertThat(Said.by("check", town.baseline(), "--set", "weeks.policy=0").exitCode())
        .isEqualTo(2);
  }

  @Test
  void shouldKnowTheRegister() {
    Said said = Said.by("check", town.scenario("parameters"), town.baseline());
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).contains("Not a scenario but the register of ");
  }

  @Test
  void shouldSayNothingOfSoundFilesWhenQuiet() {
    Said said = Said.by("check", "--quiet", town.buddies(), "--set", "place.gps_per_10000=0");
    assertThat(said).isEqualTo(new Said(0, "", ""));
    assertThat(Said.by("check", town.buddies(), "--set", "place.gps_per_10000=0").err())
        .contains("warn  there are no GPs");
  }

  @Test
  void shouldAnswerInJson() throws IOException {
    String bad = town.extended("bad", "sed: 1\n");
    Said said = Said.by("check", "--json", town.baseline(), bad);
    assertThat(said.exitCode()).isEqualTo(2);
    JsonNode answers = new ObjectMapper().readTree(said.out());
    assertThat(answers.get(0).get("sound").asBoolean()).isTrue();
    assertThat(answers.get(0).get("summary")).hasSizeGreaterThan(2);
    JsonNode problem = answers.get(1).get("problems").get(0);
    assertThat(problem.get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("severity").asText()).isEqualTo("error");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void shouldCheckLessons() {
    Said sound = Said.by("check", "scenarios/lessons/leaky-pathway.yaml");
    assertThat(sound.exitCode()).isZero();
    assertThat(sound.out())
        .startsWith("scenarios/lessons/leaky-pathway.yaml: sound.")
        .contains("7 steps", "3 sliders", "2,000 people over 26 + 52 weeks");
  }
}
