package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files say that an intervention wears off and is refreshed. */
class WearingOffTest {
  @TempDir Path directory;
  private ScenarioFolder folder;

  @BeforeEach
  void copyRegister() {
    folder = ScenarioFolder.withShippedRegister(directory);
  }

  @Test
  void shouldNeitherWearOffNorBeRefreshedUnlessTheFileSaysSo() {
    InterventionPlan plan = read("{ name: buddy-system }");
    assertThat(plan.halfLifeWeeks()).isEqualTo(InterventionPlan.NEVER);
    assertThat(plan.refresherWeeks()).isEqualTo(InterventionPlan.NEVER);
    assertThat(read("{ name: buddy-system, half_life_weeks: never, refresher_weeks: never }"))
        .isEqualTo(plan);
  }

  @Test
  void shouldReadHalfLifeAndRefresher() {
    InterventionPlan plan = read("{ name: buddy-system, half_life_weeks: 9, refresher_weeks: 6 }");
    assertThat(plan.halfLifeWeeks()).isEqualTo(9);
    assertThat(plan.refresherWeeks()).isEqualTo(6);
  }

  @Test
  void shouldRefuseAHalfLifeOfNoWeeks() {
    assertSays(
        "{ name: buddy-system, half_life_weeks: 0 }",
        "bad.yaml:7:44  error  half_life_weeks of buddy-system is 0"
            + " - write a whole number from 1 to 5200 weeks");
  }

  @Test
  void shouldRefuseARefresherEveryFewDays() {
    assertSays(
        "{ name: buddy-system, half_life_weeks: 5, refresher_weeks: -1 }",
        "bad.yaml:7:64  error  refresher_weeks of buddy-system is -1"
            + " - write a whole number from 1 to 5200 weeks");
  }

  @Test
  void shouldWarnOfARefresherForWhatNeverWearsOff() {
    assertSays(
        "{ name: buddy-system, refresher_weeks: 4 }",
        "bad.yaml:7:44  warn  buddy-system is refreshed, but its strength never wears off"
            + " - write half_life_weeks, or leave refresher_weeks out unless it is for newcomers");
  }

  @Test
  void shouldWarnOfARefresherAfterTheEnd() {
    assertSays(
        "{ name: buddy-system, until_week: 12, ramp_weeks: 3, half_life_weeks: 5, "
            + "refresher_weeks: 9 }",
        "bad.yaml:7:95  warn  buddy-system would be refreshed in week 12, when it has ended"
            + " - shorten refresher_weeks or lengthen until_week");
  }

  @Test
  void shouldWarnOfABeginningInTheWarmUp() {
    assertSays(
        "{ name: buddy-system, from_week: -4 }",
        "bad.yaml:7:38  warn  buddy-system begins 4 weeks before the warm-up ends - what it"
            + " changes until then counts as current practice; write 0 to begin with the policy");
  }

  private InterventionPlan read(String line) {
    folder.write("good.yaml", ScenarioFolder.SOUND + "interventions:\n  - " + line + "\n");
    return folder.read("good.yaml").scenario().interventions().get(0);
  }

  private void assertSays(String line, String... problems) {
    folder.write("bad.yaml", ScenarioFolder.SOUND + "interventions:\n  - " + line + "\n");
    assertThat(folder.problems("bad.yaml")).containsExactly(problems);
  }
}
