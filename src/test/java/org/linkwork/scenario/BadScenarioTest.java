package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadScenarioTest {
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
  void shouldSuggestTheNearestKeyForAnUnknownOne() {
    assertRefused(
        "levrs: { service.link_workers: 3 }\n",
        "bad.yaml:6:1  error  unknown key \"levrs\" in the scenario - did you mean \"levers\"?");
  }

  @Test
  void shouldSuggestTheNearestParameterForAnUnknownOne() {
    assertRefused(
        "levers:\n  service.link_worker: 3\n",
        "bad.yaml:7:3  error  there is no parameter \"service.link_worker\""
            + " - did you mean \"service.link_workers\"?");
  }

  @Test
  void shouldSuggestTheFullNameForAKeyWithoutItsGroup() {
    assertRefused(
        "levers:\n  link_workers: 3\n",
        "bad.yaml:7:3  error  there is no parameter \"link_workers\""
            + " - did you mean \"service.link_workers\"?");
  }

  @Test
  void shouldSuggestTheFullNameForAMisspeltKeyWithoutItsGroup() {
    assertRefused(
        "levers:\n  link_workrs: 3\n",
        "bad.yaml:7:3  error  there is no parameter \"link_workrs\""
            + " - did you mean \"service.link_workers\"?");
  }

  @Test
  void shouldRefuseAGroupAsABlock() {
    assertRefused(
        "levers:\n  service: { link_workers: 3 }\n",
        "bad.yaml:7:3  error  \"service\" is a group of parameters"
            + " - write each parameter with its full name, such as service.link_workers");
  }

  @Test
  void shouldRefuseAKeyThatStandsTwice() {
    assertRefused(
        "seed: 2\n",
        "bad.yaml:6:1  error  the key \"seed\" stands here for the second time"
            + " - it is already in line 3; remove one of the two");
  }

  @Test
  void shouldNameEveryMissingKey() {
    folder.write("bad.yaml", "weeks: { policy: 20 }\n");
    assertThat(folder.problems("bad.yaml"))
        .containsExactly(
            "bad.yaml:1:1  error  the scenario has no \"format\" - write format: 1",
            "bad.yaml:1:1  error  the scenario has no \"question\""
                + " - say in words what the scenario is to answer",
            "bad.yaml:1:1  error  the scenario has no \"replicates\""
                + " - write the number of runs, such as replicates: 20",
            "bad.yaml:1:1  error  the scenario has no \"seed\""
                + " - write any whole number, such as seed: 1",
            "bad.yaml:1:8  error  weeks has no \"warm_up\""
                + " - write a whole number of weeks, 0 or more");
  }

  @Test
  void shouldRefuseAnotherFormat() {
    folder.write("bad.yaml", ScenarioFolder.SOUND.replace("format: 1", "format: 2"));
    assertThat(folder.problems("bad.yaml"))
        .containsExactly(
            "bad.yaml:1:9  error  format is \"2\", not a format that is known - write format: 1");
  }

  @Test
  void shouldRefuseTextWhereANumberBelongs() {
    assertRefused(
        "levers: { service.link_workers: many }\n",
        "bad.yaml:6:33  error  service.link_workers (full-time equivalents) is \"many\","
            + " not a number - write a number");
  }

  @Test
  void shouldRefuseAListWhereABlockBelongs() {
    assertRefused(
        "levers: [3]\n",
        "bad.yaml:6:9  error  levers is a list, not a block of keys and values"
            + " - write keys and values below it, or remove it");
  }

  @Test
  void shouldRefuseABlockWithNothingInIt() {
    assertRefused(
        "levers:\n",
        "bad.yaml:6:8  error  levers has no value"
            + " - write keys and values below it, or remove it");
  }

  @Test
  void shouldNameTheRangeAndItsUnitForAValueOutside() {
    assertRefused(
        "uncertain:\n  consultation.biomedical_minutes: 9\n",
        "bad.yaml:7:36  error  consultation.biomedical_minutes is 9, outside its range"
            + " - choose a value from 6 to 8 minutes");
  }

  @Test
  void shouldCheckTheRangeAfterAChange() {
    assertRefused(
        "levers: { service.link_workers: { times: 100 } }\n",
        "bad.yaml:6:33  error  service.link_workers is 200 after {times: 100}, outside its range"
            + " - choose a value from 0 to 60 full-time equivalents");
  }

  @Test
  void shouldRefuseAnotherUnit() {
    assertRefused(
        "uncertain: { consultation.biomedical_minutes: 0.1 hours }\n",
        "bad.yaml:6:47  error  consultation.biomedical_minutes (minutes) is \"0.1 hours\","
            + " not a number - write the number alone; its unit is fixed");
  }

  @Test
  void shouldRefuseAUnitBesideTheValue() {
    assertRefused(
        "uncertain: { consultation.biomedical_minutes: { value: 7, unit: minutes } }\n",
        "bad.yaml:6:49  error  unknown key \"value\" in the change of"
            + " consultation.biomedical_minutes (minutes) - use one of add, times",
        "bad.yaml:6:59  error  unknown key \"unit\" in the change of"
            + " consultation.biomedical_minutes (minutes) - use one of add, times");
  }

  @Test
  void shouldRefuseBothChangesAtOnce() {
    assertRefused(
        "levers: { service.link_workers: { add: 1, times: 2 } }\n",
        "bad.yaml:6:33  error  the change of service.link_workers (full-time equivalents) says"
            + " both add and times - write {add: number} or {times: number}");
  }

  @Test
  void shouldRefuseHalfAPractice() {
    assertRefused(
        "place: { place.practices: { times: 0.5 } }\n",
        "bad.yaml:6:27  error  place.practices is 2.5 after {times: 0.5},"
            + " but practices are counted - choose a whole number");
  }

  @Test
  void shouldRefuseANegativePopulation() {
    assertRefused(
        "place: { place.registered_people: -5 }\n",
        "bad.yaml:6:35  error  place.registered_people is -5, outside its range"
            + " - choose a value from 1 to 2000000 people");
  }

  @Test
  void shouldSayWhereALeverBelongs() {
    assertRefused(
        "uncertain: { service.link_workers: 3 }\n",
        "bad.yaml:6:14  error  service.link_workers is a lever, which cannot stand under uncertain:"
            + " - put it under levers:");
  }

  @Test
  void shouldRefuseAPolicyOnWhatNobodyCanChoose() {
    assertRefused(
        "policy: { consultation.biomedical_minutes: 6 }\n",
        "bad.yaml:6:11  error  consultation.biomedical_minutes is an uncertain quantity,"
            + " which cannot stand under policy: - put it under uncertain:");
  }

  @Test
  void shouldRefuseASeedThatIsNoNumber() {
    folder.write("bad.yaml", ScenarioFolder.SOUND.replace("seed: 1", "seed: lucky"));
    assertThat(folder.problems("bad.yaml"))
        .containsExactly(
            "bad.yaml:3:7  error  seed is \"lucky\", not a whole number - write a whole number");
  }

  @Test
  void shouldRefuseASeedOfMoreThanSixtyFourBits() {
    folder.write("bad.yaml", ScenarioFolder.SOUND.replace("seed: 1", "seed: 9223372036854775808"));
    assertThat(folder.problems("bad.yaml"))
        .containsExactly(
            "bad.yaml:3:7  error  seed is 9223372036854775808 - write a whole number from"
                + " -9223372036854775808 to 9223372036854775807");
  }

  @Test
  void shouldRefuseZeroReplicates() {
    folder.write("bad.yaml", ScenarioFolder.SOUND.replace("replicates: 2", "replicates: 0"));
    assertThat(folder.problems("bad.yaml"))
        .containsExactly(
            "bad.yaml:4:13  error  replicates is 0 - write a whole number from 1 to 100000 runs");
  }

  @Test
  void shouldRefuseARunOfMoreThanAHundredYears() {
    folder.write(
        "bad.yaml",
        ScenarioFolder.SOUND.replace("warm_up: 10, policy: 20", "warm_up: 5000, policy: 5000"));
    assertThat(folder.problems("bad.yaml"))
        .containsExactly(
            "bad.yaml:5:33  error  the run lasts 10000 weeks"
                + " - let warm_up and policy be 5200 weeks at most together");
  }

  @Test
  void shouldRefuseAnUnknownSubTheme() {
    assertRefused(
        "hold: { tme: 0.5 }\n",
        "bad.yaml:6:9  error  there is no sub-theme \"tme\" - did you mean \"time\"?");
  }

  @Test
  void shouldRefuseALevelAboveOne() {
    assertRefused(
        "hold: { time: 1.5 }\n",
        "bad.yaml:6:15  error  the level of time is 1.5 - write a level from 0 to 1, or neutral");
  }

  @Test
  void shouldRefuseAWordForTrueOrFalse() {
    assertRefused(
        "same_town: yes\n",
        "bad.yaml:6:12  error  same_town is \"yes\", not true or false - write true or false");
  }

  @Test
  void shouldTellAllProblemsAtOnceAndCountThem() {
    folder.write(
        "bad.yaml",
        """
        format: 1
        question: "Does it work?"
        seed: 010
        replicates: 2
        weeks: { warm_up: 10, policy: 20 }
        levers: { service.link_wrokers: 3, service.rooms: 99 }
        place: { place.gps_per_10000: 0 }
        """);
    ScenarioException refusal =
        catchThrowableOfType(
            ScenarioException.class,
            () -> new ScenarioReader(ScenarioFolder.CATALOGUE).read(folder.file("bad.yaml")));
    assertThat(refusal.getMessage().replace(directory + "/", ""))
        .isEqualTo(
            """
            bad.yaml:3:7  error  seed is "010", not a whole number - a leading zero means another number in YAML; take it off
            bad.yaml:6:11  error  there is no parameter "service.link_wrokers" - did you mean "service.link_workers"?
            bad.yaml:6:51  error  service.rooms is 99, outside its range - choose a value from 0 to 20 rooms
            bad.yaml:7:31  warn  there are no GPs - nobody will be seen or referred
            3 errors, 1 warning. Nothing was run.""");
  }
}
