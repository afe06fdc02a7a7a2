package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that are strange but can be run: they are read, with a warning. */
class OddScenarioTest {
  @TempDir Path directory;
  private ScenarioFolder folder;

  @BeforeEach
  void copyRegister() {
    folder = ScenarioFolder.withShippedRegister(directory);
  }

  private void assertWarned(String lines, String... warnings) {
    folder.write("odd.yaml", ScenarioFolder.SOUND + lines);
    assertThat(folder.read("odd.yaml").scenario()).isNotNull();
    assertThat(folder.problems("odd.yaml")).containsExactly(warnings);
  }

  @Test
  void shouldAcceptAScenarioWithNothingOdd() {
    assertWarned("");
  }

  @Test
  void shouldAcceptOnePatient() {
    assertWarned(
        "place: { place.registered_people: 1 }\n",
        "odd.yaml:6:35  warn  only 1 person is registered"
            + " - shares and means of so few people say little");
  }

  @Test
  void shouldAcceptOnePracticeWithoutGps() {
    assertWarned(
        "place: { place.practices: 1, place.gps_per_10000: 0 }\n",
        "odd.yaml:6:51  warn  there are no GPs - nobody will be seen or referred");
  }

  @Test
  void shouldAcceptNoGroupsAtAll() {
    assertWarned(
        "place: { place.groups_per_10000: 0 }\n",
        "odd.yaml:6:34  warn  there are no community groups - there will be nothing to refer to");
  }

  @Test
  void shouldWarnOfAnInterventionThatDoesNothing() {
    assertWarned(
        "interventions:\n  - { name: buddy-system, strength: 0 }\n",
        "odd.yaml:7:13  warn  buddy-system has strength 0"
            + " - it changes nothing; useful only to check that nothing changes");
  }

  @Test
  void shouldWarnOfARampThatIsTooLong() {
    assertWarned(
        "interventions:\n  - { name: buddy-system, ramp_weeks: 30 }\n",
        "odd.yaml:7:13  warn  buddy-system takes 30 weeks to reach full strength, but is delivered"
            + " for 20 weeks - it never reaches full strength; shorten ramp_weeks if it should");
  }

  @Test
  void shouldWarnOfAnEndThatIsNotSeen() {
    assertWarned(
        "interventions:\n  - { name: buddy-system, until_week: 21 }\n",
        "odd.yaml:7:39  warn  buddy-system ends in week 21, but the run ends after 20 weeks of"
            + " policy - its end will not be seen; lengthen weeks.policy, or write never");
  }
}
