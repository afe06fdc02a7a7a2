package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientCommandTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @Test
  void shouldFindPeopleAndTellTheirStory() throws IOException {
    JsonNode found = json("patient", "--find", town.baseline(), "--json");
    assertThat(found).hasSizeGreaterThan(5);
    assertThat(found.get(0).get("why").asText()).startsWith("comes far: ");
    String id = found.get(0).get("person").asText();
    Said said = Said.by("patient", id, town.baseline());
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .startsWith("Person " + id + " in replicate 0 of baseline, seed 11")
        .contains(
            "Before the first week: life satisfaction ",
            "Weeks count from the end of the warm-up; the run begins in week -6 and ends with week 19.",
            "with an unmet social need",
            " offers social prescribing.",
            "Says yes and is referred to a link worker")
        .containsPattern("\\s+to\\s+say\\s+yes\\s+to\\s+the\\s+offer\\s+\\(\\d+%\\),")
        .containsPattern("In\\s+log-odds:\\s+where\\s+most\\s+people\\s+start\\s+\\+\\d");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void shouldSetTwoWorldsSideBySide() throws IOException {
    String other = town.extended("none", "levers: { service.social_prescribing: 0 }\n");
    JsonNode found = json("patient", "--find", town.baseline(), other, "--json");
    assertThat(found.get(0).get("why").asText()).contains("baseline: ", "; none: ");
    String id = found.get(0).get("person").asText();
    Said said = Said.by("patient", id, town.baseline(), other);
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .startsWith("Person " + id + " in replicate 0 of baseline and none, seed 11")
        .containsPattern("The two lives part in week -?\\d+\\.")
        .containsPattern("\nIn none: ")
        .containsPattern("(Where they part|The first visible difference)\n")
        .containsPattern("\nweek +baseline +\\| none\n");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 100);
    JsonNode story = json("patient", id, town.baseline(), other, "--json");
    assertThat(story.get("worlds")).hasSize(2);
    assertThat(story.get("parting").get("why")).isNotEmpty();
  }

  @Test
  void shouldSayThatLivesNeverPart() {
    Said said = Said.by("patient", "1", town.baseline(), town.baseline());
    assertThat(said.out()).contains("The two lives never part.").doesNotContain("Where they part");
    assertThat(Said.by("patient", "--find", town.baseline(), town.baseline()).out())
        .startsWith("Nobody's life differs between these two worlds.");
  }

  @Test
  void shouldSuggestOthersWhenNothingHappens() throws IOException {
    String id = uneventful();
    Said said = Said.by("patient", id, town.baseline(), "--seed", "11");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .endsWith(
            "This person never brings a social need to a GP. Others do:\n  linkwork patient --find "
                + town.baseline()
                + " --seed 11\n");
  }

  @Test
  void shouldSayWhatAListOfPeopleIs() {
    Said one = Said.by("patient", "--find", town.baseline(), "--replicate", "1");
    assertThat(one.out())
        .startsWith("People to whom a lot happens in replicate 1 of baseline: up to 3 who come far")
        .containsPattern("\n  linkwork patient \\d+ .*baseline\\.yaml --replicate 1\n");
    String other = town.extended("none", "levers: { service.social_prescribing: 0 }\n");
    assertThat(Said.by("patient", "--find", town.baseline(), other).out())
        .startsWith(
            "People whose lives differ most between baseline and none in replicate 0: up to")
        .containsPattern("say\\s+nothing\\s+of\\s+how\\s+many\\s+gain\\s+or\\s+lose\\.");
  }

  @Test
  void shouldLookIntoAnotherReplicateAndSeed() {
    assertThat(Said.by("patient", "1", town.baseline(), "--replicate", "3", "--seed", "9").out())
        .startsWith("Person 1 in replicate 3 of baseline, seed 9");
  }

  @Test
  void shouldRefuseWhoIsNotThere() {
    Said said = Said.by("patient", "800", town.baseline());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .startsWith("800  error  nobody has this number - write one from 0 to 799");
  }

  @Test
  void shouldRefuseBadInputInSentences() {
    assertThat(Said.by("patient").err()).startsWith("ID  error  the person is missing - write the");
    assertThat(Said.by("patient", "Ann", town.baseline()).err())
        .startsWith("Ann  error  this is not a whole number from 0");
    assertThat(Said.by("patient", "1", town.baseline(), "--replicate", "-1").err())
        .startsWith("--replicate -1  error  this is not a whole number from 0");
    assertThat(Said.by("patient", "--find", town.baseline(), town.baseline(), "third").err())
        .startsWith("third  error  two worlds at most can be set side by side");
    String larger = town.extended("larger", "place: { place.registered_people: 900 }\n");
    Said others = Said.by("patient", "1", town.baseline(), larger);
    assertThat(others.exitCode()).isEqualTo(2);
    assertThat(others.err())
        .startsWith("error  place.registered_people is 800 in baseline and 900");
  }

  private String uneventful() throws IOException {
    for (int person = 0; person < 50; person++) {
      JsonNode story = json("patient", Integer.toString(person), town.baseline(), "--json");
      if (story.get("worlds").get(0).get("episodes").isEmpty()) {
        return Integer.toString(person);
      }
    }
    throw new AssertionError("Something happens to everybody.");
  }

  private static JsonNode json(String... typed) throws IOException {
    Said said = Said.by(List.of(), typed);
    assertThat(said.err()).isEmpty();
    assertThat(said.exitCode()).isZero();
    return new ObjectMapper().readTree(said.out());
  }
}
