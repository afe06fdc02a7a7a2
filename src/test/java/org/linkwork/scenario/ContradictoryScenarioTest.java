package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictoryScenarioTest {
  @TempDir Path directory;
  private ScenarioFolder folder;

  @BeforeEach
  void copyRegister() {
    folder = ScenarioFolder.withSmallRegister(directory);
  }

  /** Adds lines, from line 6 on, to a sound scenario, and compares all that is said of it. */
  private void assertRefused(String lines, String... problems) {
    folder.write("bad.yaml", ScenarioFolder.SOUND + lines);
    assertThat(folder.problems("bad.yaml")).containsExactly(problems);
  }

  @Test
  void shouldRefuseACourseLongerThanTheRun() {
    assertRefused(
        "uncertain: { group.course_sessions: 40 }\n",
        "bad.yaml:6:37  error  a course of 40 weekly sessions (group.course_sessions) is longer"
            + " than the run of 30 weeks - shorten the course or lengthen the run");
  }

  @Test
  void shouldRefuseAnInHouseLinkWorkerWithoutARoom() {
    assertRefused(
        "policy: { service.in_house_share: 0.5 }\n",
        "bad.yaml:6:35  error  link workers are to sit in practices (service.in_house_share 0.5)"
            + " that have no room for them (service.rooms 0)"
            + " - set service.rooms to 1 or more, or service.in_house_share to 0");
  }

  @Test
  void shouldRefuseFifthsThatDoNotAddUp() {
    assertRefused(
        "place: { place.share_fifth_1: 0.5 }\n",
        "bad.yaml:6:31  error  the shares of the deprivation fifths add up to 1.3, not to 1"
            + " - change the five shares so that they add up to 1");
  }

  @Test
  void shouldRefuseReachAboveOne() {
    assertRefused(
        "interventions:\n  - { name: buddy-system, reach: 1.2 }\n",
        "bad.yaml:7:34  error  reach of buddy-system is 1.2 - write a share from 0 to 1");
  }

  @Test
  void shouldRefuseAnUnknownIntervention() {
    assertRefused(
        "interventions:\n  - { name: buddy-sytem }\n",
        "bad.yaml:7:13  error  there is no intervention \"buddy-sytem\""
            + " - did you mean \"buddy-system\"?");
  }

  @Test
  void shouldRefuseTheSameInterventionTwice() {
    assertRefused(
        "interventions:\n  - { name: buddy-system }\n  - { name: buddy-system }\n",
        "bad.yaml:8:13  error  the intervention buddy-system stands here for the second time"
            + " - it is already in line 7; remove one of the two");
  }

  @Test
  void shouldRefuseAnInterventionAfterTheEnd() {
    assertRefused(
        "interventions:\n  - { name: buddy-system, from_week: 20 }\n",
        "bad.yaml:7:38  error  buddy-system begins in week 20, but the policy period ends after 20"
            + " weeks - begin earlier or lengthen weeks.policy");
  }

  @Test
  void shouldRefuseAnInterventionBeforeTheWarmUp() {
    assertRefused(
        "interventions:\n  - { name: buddy-system, from_week: -11 }\n",
        "bad.yaml:7:38  error  buddy-system begins 11 weeks before the warm-up ends,"
            + " but the warm-up lasts 10 weeks - begin later or lengthen weeks.warm_up");
  }

  @Test
  void shouldRefuseAnInterventionThatEndsBeforeItBegins() {
    assertRefused(
        "interventions:\n  - { name: buddy-system, from_week: 5, until_week: 5 }\n",
        "bad.yaml:7:53  error  buddy-system ends in week 5 but begins in week 5"
            + " - let until_week be later than from_week, or never");
  }
}
