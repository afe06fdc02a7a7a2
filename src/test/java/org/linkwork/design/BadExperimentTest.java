package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadExperimentTest {
  @TempDir Path directory;
  private ExperimentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = ExperimentFolder.in(directory);
  }

  /** Adds lines, from line 6 on, to a sound experiment, and compares all that is said of it. */
  private void assertRefused(String lines, String... problems) {
    assertThat(folder.problems(lines)).containsExactly(problems);
  }

  private void assertRefusedInstead(String line, String by, String... problems) {
    folder.write("some.yaml", ExperimentFolder.HEAD.replace(line, by));
    assertThat(folder.problemsOf("some.yaml")).containsExactly(problems);
  }

  @Test
  void shouldNameEveryMissingKey() {
    folder.write("some.yaml", "weeks: { policy: 20 }\n");
    assertThat(folder.problemsOf("some.yaml"))
        .containsExactly(
            "some.yaml:1:1  error  the experiment has no \"base\""
                + " - name the scenario that is changed, such as base: ../baseline.yaml",
            "some.yaml:1:1  error  the experiment has no \"experiment\""
                + " - give it a name, such as experiment: buddy-and-feedback",
            "some.yaml:1:1  error  the experiment has no \"format\" - write format: 1",
            "some.yaml:1:1  error  the experiment has no \"question\""
                + " - say in words what the experiment is to answer",
            "some.yaml:1:1  error  the experiment has no \"replicates\""
                + " - write how many runs each point has, such as 20");
  }

  @Test
  void shouldSuggestTheNearestKey() {
    assertRefused(
        "choises: {}\n",
        "some.yaml:6:1  error  unknown key \"choises\" in the experiment"
            + " - did you mean \"choices\"?");
    assertRefused(
        "choices: { gird: {} }\n",
        "some.yaml:6:12  error  unknown key \"gird\" in choices - did you mean \"grid\"?");
  }

  @Test
  void shouldSuggestTheNearestFactor() {
    assertRefused(
        "choices: { grid: { service.link_worker: [1] } }\n",
        "some.yaml:6:20  error  there is nothing called \"service.link_worker\" to vary"
            + " - did you mean \"service.link_workers\"?");
    assertRefused(
        "choices: { grid: { buddy-system.reech: [1], hold.tme: [1], policy.service.rom: [1] } }\n",
        "some.yaml:6:20  error  there is nothing called \"buddy-system.reech\" to vary"
            + " - did you mean \"buddy-system.reach\"?",
        "some.yaml:6:45  error  there is nothing called \"hold.tme\" to vary"
            + " - did you mean \"hold.time\"?",
        "some.yaml:6:60  error  there is nothing called \"policy.service.rom\" to vary"
            + " - did you mean \"policy.service.rooms\"?");
    assertRefused(
        "choices: { grid: { buddy-system: [1], service: [1], link_workers: [1] } }\n",
        "some.yaml:6:20  error  \"buddy-system\" is an intervention"
            + " - name what varies of it, such as buddy-system.reach",
        "some.yaml:6:39  error  \"service\" is a group of parameters"
            + " - write each parameter with its full name, such as service.social_prescribing",
        "some.yaml:6:53  error  there is nothing called \"link_workers\" to vary"
            + " - did you mean \"service.link_workers\"?");
  }

  @Test
  void shouldKeepWhatNobodyCanChooseApartFromChoices() {
    assertRefused(
        "choices: { grid: { threshold.agree_base: [1], policy.threshold.agree_base: [1] } }\n",
        "some.yaml:6:20  error  threshold.agree_base is an uncertain quantity, not something one"
            + " can choose - put it under uncertain:",
        "some.yaml:6:47  error  threshold.agree_base is an uncertain quantity, which no policy"
            + " changes - put threshold.agree_base under uncertain:");
    assertRefused(
        "uncertain: { grid: { service.rooms: [1], buddy-system.reach: [1] } }\n",
        "some.yaml:6:22  error  service.rooms is a lever, which somebody chooses"
            + " - put it under choices:",
        "some.yaml:6:42  error  buddy-system.reach is a matter of what is done, which somebody"
            + " chooses - put it under choices:");
    assertRefused(
        "choices: { grid: { threshold.agree_bsae: [1] } }\n",
        "some.yaml:6:20  error  there is nothing called \"threshold.agree_bsae\" to vary"
            + " - did you mean \"threshold.agree_base\", which stands under uncertain:?");
  }

  @Test
  void shouldRefuseReplicatesThatDecideNothing() {
    String choices = "choices: { grid: { buddy-system.reach: [0, 1] } }";
    assertRefusedInstead(
        "replicates: 3",
        "replicates: {min: 5, max: 4, stop_when: {outcom: met, half_width: 1}}\n" + choices,
        "some.yaml:5:19  error  replicates.min is 5, and no precision can be judged by so few"
            + " - write 10 or more",
        "some.yaml:5:41  error  stop_when has no \"outcome\""
            + " - write the outcome to be known, such as outcome: turned_up",
        "some.yaml:5:42  error  unknown key \"outcom\" in stop_when - did you mean \"outcome\"?");
    assertRefusedInstead(
        "replicates: 3",
        "replicates: {min: 20, max: 15, stop_when: {outcome: mett, half_width: 0}}\n" + choices,
        "some.yaml:5:53  error  there is no outcome \"mett\" - did you mean \"met\"?",
        "some.yaml:5:71  error  half_width is 0"
            + " - write a number above 0, in the outcome's own unit");
    assertRefusedInstead(
        "replicates: 3",
        "replicates: {min: 20, max: 15, stop_when: {outcome: met, half_width: 1}}\n" + choices,
        "some.yaml:5:28  error  replicates.max is 15 but replicates.min (line 5) is 20"
            + " - let max be min or more");
    assertRefusedInstead(
        "replicates: 3",
        "replicates: {min: 20, max: 25}",
        "some.yaml:5:13  error  replicates has no \"stop_when\", so that nothing decides between 20"
            + " and 25 - write stop_when: {outcome: ..., half_width: ...}, or one number of"
            + " replicates");
    assertRefusedInstead(
        "replicates: 3",
        "replicates: {min: 20, max: 25, stop_when: {outcome: met, half_width: 1, smallest_difference: 2}}\n"
            + choices,
        "some.yaml:5:43  error  stop_when names two targets for the difference"
            + " - write either half_width or smallest_difference, in the outcome's own unit");
  }

  @Test
  void shouldRefuseAComparatorThatIsNoPoint() {
    String rule =
        "replicates: {min: 10, max: 25, stop_when: {outcome: met, half_width: 1, against: %s}}\n";
    String choices = "choices: { grid: { buddy-system.reach: [0, 1], service.rooms: [1, 2] } }";
    assertRefusedInstead(
        "replicates: 3\n",
        rule.formatted("{buddy-system.reach: 0.5}") + choices,
        "some.yaml:5:82  error  no choice has just these levels: buddy-system.reach=0.5"
            + " - write all levels of one of the choices, or base");
    assertRefusedInstead(
        "replicates: 3\n",
        rule.formatted("p0003") + choices,
        "some.yaml:5:82  error  against is \"p0003\", not a point of the choices - write base, or"
            + " the levels of one of the choices, such as {buddy-system.reach: 0.5}");
    assertRefusedInstead(
        "replicates: 3\n",
        rule.formatted("base") + "uncertain: { grid: { threshold.agree_base: [0, 1] } }",
        "some.yaml:5:82  error  there is only one choice, so that there is no difference to be"
            + " known - write one number of replicates, or more choices");
  }

  @Test
  void shouldRefuseWhatCannotBeRecorded() {
    assertRefused(
        "record: { weekly: [turned_upp], funnel: yes, people: 1 }\n",
        "some.yaml:6:20  error  there is no outcome \"turned_upp\" - did you mean \"turned_up\"?",
        "some.yaml:6:41  error  record.funnel is \"yes\", not true or false - write true or false",
        "some.yaml:6:46  error  unknown key \"people\" in record - use one of weekly, funnel, strata");
    assertRefused(
        "record: { weekly: some }\n",
        "some.yaml:6:19  error  record.weekly is \"some\", not a list of outcomes"
            + " - write [outcome, ...], or none, or all");
  }

  @Test
  void shouldSayWhichScenarioIsMissing() {
    assertRefusedInstead(
        "base: baseline.yaml",
        "base: basline.yaml",
        "some.yaml:4:7  error  there is no file basline.yaml - did you mean \"baseline.yaml\"?");
    assertRefused(
        "choices: { grid: { scenario: [base, nowhere/town.yaml] } }\n",
        "some.yaml:6:37  error  there is no file nowhere/town.yaml"
            + " - write its path as seen from the experiment's folder, such as ../baseline.yaml");
  }

  @Test
  void shouldTellProblemsOfTheScenariosItBuildsOn() {
    folder.write("other.yaml", "format: 1\nextends: baseline\nplace: { place.practices: 0 }\n");
    assertRefused(
        "choices: { grid: { scenario: [other.yaml] } }\nweeks: { policy: 0 }\n",
        "some.yaml:7:18  error  weeks.policy is 0 - write a whole number from 1 to 5200 weeks");
    assertRefused(
        "choices: { grid: { scenario: [other.yaml] } }\n",
        "other.yaml:3:27  error  place.practices is 0, outside its range, at p0002"
            + " (scenario=other.yaml) - choose a value from 1 to 1000 practices");
  }

  @Test
  void shouldRefuseANameThatCannotNameAFolder() {
    assertRefusedInstead(
        "experiment: some",
        "experiment: ../some",
        "some.yaml:2:13  error  experiment is \"../some\", which cannot name a folder everywhere"
            + " - use letters, digits, dots and hyphens, such as buddy-and-feedback");
  }

  @Test
  void shouldRefuseWhatYamlHides() {
    assertRefused(
        "seed: 010\nchoices: &all { grid: { service.rooms: [1] } }\n",
        "some.yaml:6:7  error  seed is \"010\", not a whole number"
            + " - a leading zero means another number in YAML; take it off",
        "some.yaml:7:10  error  &all is an anchor, which is not read here"
            + " - remove it; share values between scenarios with extends:");
    folder.write("some.yaml", "just words\n");
    assertThat(folder.problemsOf("some.yaml"))
        .containsExactly(
            "some.yaml:1:1  error  the experiment is \"just words\", not a block of keys and values"
                + " - write keys and values below it, or remove it");
    assertThat(folder.problemsOf("missing.yaml"))
        .containsExactly(
            "missing.yaml  error  there is no such file - check the name and the folder");
  }
}
