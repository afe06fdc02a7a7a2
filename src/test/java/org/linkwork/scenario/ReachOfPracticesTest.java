package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reach that comes to no practice at all. */
class ReachOfPracticesTest {
  @TempDir Path directory;
  private ScenarioFolder folder;

  @BeforeEach
  void copyRegister() {
    folder = ScenarioFolder.withShippedRegister(directory);
  }

  @Test
  void shouldWarnOfAReachThatIsHalfAPracticeOrLess() {
    assertThat(problems(4, "0.1"))
        .singleElement()
        .asString()
        .endsWith(
            "warn  buddy-system has reach 0.1, which of 4 practices is none - it changes nothing,"
                + " unless it acts on groups; let reach be above 0.125, or lower strength instead");
    assertThat(problems(4, "0.125")).hasSize(1);
    assertThat(problems(1, "0.5"))
        .singleElement()
        .asString()
        .contains("has reach 0.5, which of 1 practice is none");
  }

  @Test
  void shouldNotWarnOfAReachThatComesToAPractice() {
    assertThat(problems(4, "0.126")).isEmpty();
    assertThat(problems(1, "0.51")).isEmpty();
  }

  private List<String> problems(int practices, String reach) {
    folder.write(
        "reach.yaml",
        ScenarioFolder.SOUND
            + "place: { place.registered_people: 4000, place.practices: "
            + practices
            + " }\ninterventions:\n  - { name: buddy-system, reach: "
            + reach
            + " }\n");
    return folder.problems("reach.yaml");
  }
}
