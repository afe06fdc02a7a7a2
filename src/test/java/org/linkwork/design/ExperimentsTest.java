package org.linkwork.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.record.Outcome;

class ExperimentsTest {
  @TempDir Path directory;
  private ExperimentFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = ExperimentFolder.in(directory);
  }

  private List<String> keys(String lines) {
    return folder.read(lines).points().stream().map(Point::key).toList();
  }

  @Test
  void shouldCrossEveryLevelOfAGridWithEveryOther() {
    assertThat(
            keys(
                """
                choices:
                  grid:
                    service.link_workers: [1, 2.50]
                    policy.service.caseload_cap: [base, 50]
                """))
        .containsExactly(
            "",
            "service.link_workers=1",
            "policy.service.caseload_cap=50;service.link_workers=1",
            "service.link_workers=2.5",
            "policy.service.caseload_cap=50;service.link_workers=2.5");
  }

  @Test
  void shouldTakeAListAsItStands() {
    assertThat(
            keys(
                """
                choices:
                  list:
                    - {buddy-system.reach: 0.5, buddy-system.until_week: never}
                    - {hold.time: neutral}
                    - {buddy-system.until_week: never, buddy-system.reach: 0.5}
                """))
        .containsExactly(
            "", "buddy-system.reach=0.5;buddy-system.until_week=never", "hold.time=0.3");
  }

  @Test
  void shouldSweepSeparateSetsEachByItself() {
    assertThat(
            keys(
                """
                choices:
                  separate:
                    - {service.link_workers: [1, 2]}
                    - {service.rooms: [2], service.in_house_share: [0.5, 1]}
                """))
        .containsExactly(
            "",
            "service.link_workers=1",
            "service.link_workers=2",
            "service.in_house_share=0.5;service.rooms=2",
            "service.in_house_share=1;service.rooms=2");
  }

  @Test
  void shouldReadValuesFromATable() {
    folder.write(
        "points.csv",
        "\uFEFF\"threshold.agree_base\",threshold.show_base\r\n0.5,\r\n\r\n-1,\"1.50\"\r\n");
    assertThat(keys("uncertain: { csv: points.csv }\n"))
        .containsExactly(
            "threshold.agree_base=0.5", "threshold.agree_base=-1;threshold.show_base=1.5");
  }

  @Test
  void shouldCrossChoicesWithWhatIsUncertainAndKeepPairsTogether() {
    Experiment experiment =
        folder.read(
            """
            choices: { grid: { buddy-system.reach: [0, 1] } }
            uncertain: { grid: { threshold.agree_base: [0, 1] } }
            """);
    assertThat(experiment.points().stream().map(Point::inWords))
        .containsExactly(
            "p0001 (buddy-system.reach=0, threshold.agree_base=0)",
            "p0002 (buddy-system.reach=1, threshold.agree_base=0)",
            "p0003 (buddy-system.reach=0, threshold.agree_base=1)",
            "p0004 (buddy-system.reach=1, threshold.agree_base=1)");
    assertThat(experiment.choicePoints()).isEqualTo(2);
    assertThat(experiment.uncertainPoints()).isEqualTo(2);
    Point last = experiment.points().get(3);
    assertThat(experiment.choices(last))
        .containsExactly(new FactorLevel("buddy-system.reach", "1"));
    assertThat(experiment.uncertain(last))
        .containsExactly(new FactorLevel("threshold.agree_base", "1"));
    assertThat(experiment.baseOf(last)).isEqualTo(experiment.points().get(2));
  }

  @Test
  void shouldTakeAChoiceThatIsTheSameWorldForTheBase() {
    Experiment experiment =
        folder.read(
            "choices: { grid: { service.link_workers: [1, 1.76], service.rooms: [1, 2] } }\n");
    assertThat(experiment.points()).hasSize(4);
    assertThat(experiment.baseChoices())
        .containsExactly(
            new FactorLevel("service.link_workers", "1.76"), new FactorLevel("service.rooms", "1"));
  }

  @Test
  void shouldCompareEachPointWithTheBaseUnlessAnotherIsNamed() {
    String choices = "choices: { grid: { buddy-system.reach: [0, 0.5, 1] } }\n";
    Experiment experiment = folder.read(choices);
    assertThat(experiment.replicates()).isEqualTo(ReplicateRule.fixed(3));
    List<Point> points = experiment.points();
    assertThat(experiment.comparators())
        .containsOnlyKeys(points.get(1), points.get(2))
        .containsValue(points.get(0));
    folder.write(
        "against.yaml",
        ExperimentFolder.HEAD.replace(
                "replicates: 3",
                "replicates: {min: 10, max: 30, stop_when: {outcome: turned_up,"
                    + " against: {buddy-system.reach: 0.50}, half_width: 2.5}}")
            + choices);
    Experiment against = Experiments.read(folder.file("against.yaml")).experiment();
    assertThat(against.comparators())
        .containsOnlyKeys(points.get(0), points.get(2))
        .containsValue(points.get(1));
    PrecisionTarget target = against.replicates().target().orElseThrow();
    assertThat(target.outcome()).isEqualTo(Outcome.TURNED_UP);
    assertThat(target.criterion()).isEqualTo(new PrecisionTarget.HalfWidth(2.5));
  }

  @Test
  void shouldReadASmallestDifferenceThatMatters() {
    folder.write(
        "some.yaml",
        ExperimentFolder.HEAD.replace(
                "replicates: 3",
                "replicates: {min: 12, max: 30, stop_when: {outcome: mean_wait, smallest_difference: 1}}")
            + "choices: { grid: { buddy-system.reach: [0, 1] } }\n");
    ReplicateRule rule = Experiments.read(folder.file("some.yaml")).experiment().replicates();
    assertThat(rule.min()).isEqualTo(12);
    assertThat(rule.max()).isEqualTo(30);
    PrecisionTarget target = rule.target().orElseThrow();
    assertThat(target.criterion()).isEqualTo(new PrecisionTarget.SmallestDifference(1));
    assertThat(target.against()).containsExactly(new FactorLevel("buddy-system.reach", "0"));
  }

  @Test
  void shouldReadWhatIsRecorded() {
    assertThat(folder.read("").recording()).isEqualTo(Recording.STANDARD);
    assertThat(
            folder
                .read("record: {weekly: [turned_up, referred], funnel: false, strata: true}\n")
                .recording())
        .isEqualTo(new Recording(List.of(Outcome.REFERRED, Outcome.TURNED_UP), false, true));
    assertThat(folder.read("record: {weekly: all}\n").recording().weekly())
        .containsExactly(Outcome.values());
    assertThat(folder.read("record: {weekly: none}\n").recording().weekly()).isEmpty();
  }

  @Test
  void shouldListTheRangesFromWhichLevelsAreDrawn() {
    Experiment experiment =
        folder.read(
            """
            choices: { sobol: { points: 4, ranges: { service.rooms: [1, 4] } } }
            uncertain:
              latin_hypercube: { points: 3, ranges: { threshold.agree_base: [-0.5, 0.5] } }
            """);
    assertThat(experiment.ranges())
        .containsExactly(
            new Range("service.rooms", 1, 4, true),
            new Range("threshold.agree_base", -0.5, 0.5, false));
    assertThat(experiment.factors().stream().map(Factor::unit)).containsExactly("rooms", "logit");
  }

  @Test
  void shouldWarnOfSobolPointsThatAreNoPowerOfTwo() {
    assertThat(
            folder.problems(
                "uncertain: { sobol: { points: 6, ranges: { threshold.agree_base: [0, 1] } } }\n"))
        .containsExactly(
            "some.yaml:6:31  warn  6 is no power of two, so that some parts of the ranges hold more"
                + " points - write 4 or 8");
  }

  @Test
  void shouldTellAnExperimentFromAScenario() {
    folder.read("");
    assertThat(Experiments.isExperiment(folder.file("some.yaml"))).isTrue();
    assertThat(Experiments.isExperiment(folder.file("baseline.yaml"))).isFalse();
    assertThat(Experiments.isExperiment(folder.file("parameters.yaml"))).isFalse();
    assertThat(Experiments.isExperiment(folder.file("missing.yaml"))).isFalse();
  }
}
