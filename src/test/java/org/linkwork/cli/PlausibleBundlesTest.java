package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlausibleBundlesTest {
  private static final String THREE =
      """
      place: { place.registered_people: 400, place.practices: 1 }
      interventions:
        - { name: buddy-system }
        - { name: feedback-and-reward }
        - { name: long-term-funding }
      """;

  @TempDir private Path folder;
  private String choices;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    SmallTown town = SmallTown.in(folder);
    SmallSets.in(town);
    choices = town.extended("choices", THREE);
    out = town.results();
  }

  @Test
  void shouldSayWhatToHaveTogetherOverTheSets() throws IOException {
    Said said = bundles("--plausible", "3", "--budget", "100000", "--threads", "2");

    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.err())
        .contains("choices: 8 bundles of 3 choices over 3 plausible sets: 48 runs of 400 people");
    assertThat(said.out())
        .contains("8 bundles of 3 choices were run over 3 of the plausible sets")
        .contains("3 sets are too few to say what holds over 95% of them; ask for 20 or more.")
        .contains("within the budget: in ")
        .contains("5 buddy system");
    List<String> ofChoices = Files.readAllLines(out.resolve("report/choices-over-sets.csv"));
    assertThat(ofChoices).hasSize(1 + 2 * 3);
    assertThat(ofChoices.get(1)).startsWith("4,feedback-and-reward,still_coming_12,people,3,2,");
    assertThat(ofChoices.get(2)).startsWith("4,feedback-and-reward,cost,pounds a year,3,2,");
    List<String> ofBundles = Files.readAllLines(out.resolve("report/bundles-over-sets.csv"));
    assertThat(ofBundles).hasSize(1 + 2 * 8);
    assertThat(ofBundles.get(1)).startsWith("none,nothing,still_coming_12,people,3,2,0,");
    assertThat(ofBundles.get(0)).endsWith(",parameter_share,unbeaten,best");
  }

  @Test
  void shouldGoOnFromTheFolderAlone() throws IOException {
    Said said = bundles("--plausible", "3", "--replicates", "1", "--capacity", "service.rooms=3");
    assertThat(said.exitCode()).as(said.err()).isZero();
    Map<String, String> report = SmallSets.report(out);
    Files.move(folder.resolve("scenarios"), folder.resolve("gone"));
    Files.move(out.resolve("report"), folder.resolve("report-before"));

    Said resumed = Said.by("resume", out.toString());

    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    assertThat(resumed.err()).contains("48 runs are there already.");
    assertThat(resumed.out()).isEqualTo(said.out());
    assertThat(SmallSets.report(out)).isEqualTo(report).containsKey("choices-over-sets.csv");
  }

  @Test
  void shouldRefuseAnotherQuestionInTheFolder() {
    assertThat(bundles("--plausible", "2", "--replicates", "1", "--quiet").exitCode()).isZero();
    Said other = bundles("--plausible", "2", "--replicates", "1", "--outcome", "turned_up");

    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("this holds another study");
  }

  @Test
  void shouldNameFaultsOfTheOptions() {
    Said said = bundles("--plausible", "many", "--cost-to", "nobody");

    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("--plausible many", "--cost-to nobody");
    assertThat(out).doesNotExist();
    Said more = bundles("--plausible", "4");
    assertThat(more.exitCode()).isEqualTo(2);
    assertThat(more.err()).contains("--plausible 4", "plausible-sets.csv has 3 sets");
    assertThat(out).doesNotExist();
  }

  private Said bundles(String... options) {
    return Said.by(List.of("bundles", choices, "--out", out.toString()), options);
  }
}
