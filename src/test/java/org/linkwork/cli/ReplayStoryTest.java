package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

/** One person's story in a run of a sweep. */
class ReplayStoryTest {
  @TempDir private static Path folder;
  private static String sizes;

  @BeforeAll
  static void carryOut() {
    SmallExperiment small =
        SmallExperiment.in(folder)
            .withText(
                """
                format: 1
                experiment: hamlets
                question: "Are buddies worth more in a larger hamlet?"
                base: baseline.yaml
                choices:
                  grid:
                    buddy-system.reach: [0, 1]
                uncertain:
                  grid:
                    place.registered_people: [300, 400]
                replicates: 1
                """);
    sizes = folder.resolve("sizes").toString();
    Said said = Said.by("sweep", small.file().toString(), "--out", sizes, "--quiet");
    assertThat(said.exitCode()).as(said.err()).isZero();
  }

  @Test
  void shouldTellOfOnePersonInTwoWorlds() {
    Said said = Said.by("replay", sizes, "p0002-r000", "--person", "7", "--beside", "base");
    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out()).contains("Person 7");
    assertThat(Path.of(sizes).resolve("replays")).doesNotExist();
  }

  @Test
  void shouldWriteNoStory() {
    Path out = folder.resolve("story");
    assertThat(refused("p0002-r000", "--person", "7", "--out", out.toString()))
        .contains("--out " + out + "  error  a story is told on the screen");
    assertThat(out).doesNotExist();
  }

  @Test
  void shouldTellOnlyOfRunsThatTheSweepHas() {
    assertThat(refused("p0002-r005", "--person", "7"))
        .contains("p0002-r005  error  the sweep has not carried out this run");
  }

  @Test
  void shouldNotSetAPersonBesideAnotherOfTheSameNumber() {
    List<Integer> exits = new ArrayList<>();
    for (String other : List.of("p0002", "p0003", "p0004")) {
      Said said = Said.by("replay", sizes, "p0001-r000", "--person", "7", "--beside", other);
      exits.add(said.exitCode());
      assertThat(said.err().isEmpty()).isEqualTo(said.exitCode() == 0);
    }
    // Of the other three points one has as many people.
    assertThat(exits).containsOnlyOnce(0).contains(2);
  }

  private static String refused(String run, String... more) {
    String[] typed = new String[more.length + 3];
    typed[0] = "replay";
    typed[1] = sizes;
    typed[2] = run;
    System.arraycopy(more, 0, typed, 3, more.length);
    Said said = Said.by(typed);
    assertThat(said.exitCode()).isEqualTo(2);
    return said.err();
  }
}
