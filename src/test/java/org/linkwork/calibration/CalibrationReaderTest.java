package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.study.Arm;

class CalibrationReaderTest {
  @TempDir private Path folder;

  @Test
  void shouldReadTheCalibrationThatIsShipped() {
    CalibrationFile shipped = CalibrationReader.read(Path.of("scenarios/calibration.yaml"));

    assertThat(shipped.question().parameters())
        .hasSizeBetween(15, 30)
        .allMatch(one -> one.parameter().kind() == Kind.UNCERTAIN)
        .allMatch(
            one -> one.low() < one.parameter().value() && one.parameter().value() < one.high());
    assertThat(shipped.question().aims().stream().map(aim -> aim.key().split("-")[0]).distinct())
        .hasSize(24);
    assertThat(shipped.arms(1)).containsExactly(Arm.TODAY);
    assertThat(shipped.arms(4)).containsExactlyInAnyOrder(Arm.values());
    assertThat(shipped.question().rule().kept()).isBetween(100, 200);
  }

  @Test
  void shouldReadASmallOne() {
    CalibrationFile small = CalibrationReader.read(SmallCalibration.in(folder));

    assertThat(small.question().parameters())
        .extracting(CalibratedParameter::name)
        .containsExactly("need.visit_is_social", "consultation.refer_base", "trust.gain");
    CalibratedParameter gain = small.question().parameters().get(2);
    assertThat(gain.logarithmic()).isTrue();
    assertThat(gain.value(0)).isEqualTo(0.02);
    assertThat(gain.value(1)).isEqualTo(0.15);
    assertThat(gain.value(0.5)).isBetween(0.0547, 0.0548);
    assertThat(gain.place(gain.value(0.3))).isBetween(0.2999, 0.3001);
    assertThat(small.question().aims())
        .extracting(Aim::discrepancy)
        .containsExactly(0.25, 0.1, 0.5);
    assertThat(small.standing().values().get("service.link_workers")).isEqualTo(0.5);
    assertThat(small.arms(1)).containsExactly(Arm.TODAY);
    assertThat(small.arms(2)).containsExactly(Arm.TODAY, Arm.IN_HOUSE);
    // 12 places of one world, then 12, 8, 6 and 10 runs of two.
    assertThat(small.mostRuns()).isEqualTo(12 + 2 * (12 + 8 + 6 + 10));
    // Today's world is warmed up and run twice, with the service and without; the other once more.
    int today = 26 + 2 * 104;
    assertThat(small.mostWeeks()).isEqualTo(12 * today + (12 + 8 + 6 + 10) * (today + 104));
  }

  @Test
  void shouldGiveEachEvaluationASeedOfItsOwn() {
    CalibrationFile small = CalibrationReader.read(SmallCalibration.in(folder));
    double[] at = {0.5, 0.5, 0.5};

    assertThat(small.scenario(new Evaluation(1, at, 1, 1)).seed())
        .isNotEqualTo(small.scenario(new Evaluation(2, at, 1, 1)).seed())
        .isEqualTo(small.scenario(new Evaluation(1, new double[3], 2, 2)).seed());
    assertThat(small.scenario(new Evaluation(1, at, 1, 1)).values().get("consultation.refer_base"))
        .isEqualTo(0.25);
  }

  @Test
  void shouldNameEveryProblemByItsPlace() {
    Path file =
        SmallCalibration.in(
            folder,
            """
            format: 2
            calibration: "a/b"
            question: "?"
            base: baseline.yaml
            seed: -1
            weeks: { warm_up: 26, policy: 52 }
            set: { service.link_wrokers: 0.5 }
            parameters:
              trust.gian: [0.02, 0.15]
              service.caseload_cap: [10, 20]
              trust.gain: [0.15, 0.02]
              need.visit_is_social: [0, 5]
              group.renew_base: { range: [-1, 2], scale: log }
              threshold.agree_base: 3
            targets:
              o1: { discrepancy: 9 }
              o99: {}
              o2: { from_wave: 7, sure: true }
            waves: { most: 2, points: 2, replicates: 1, shrink_at_least: 1 }
            plausible: { candidates: 20, replicates: 2, keep: 20 }
            more: 1
            """);

    assertThat(problems(file))
        .extracting(line -> line.replace(file + ":", ""))
        .anyMatch(line -> line.startsWith("1:9"))
        .anyMatch(line -> line.startsWith("2:14"))
        .anyMatch(line -> line.startsWith("5:7"))
        .anyMatch(line -> line.startsWith("6:31") && line.contains("104"))
        .anyMatch(line -> line.startsWith("7:") && line.contains("service.link_workers"))
        .anyMatch(line -> line.startsWith("9:3") && line.contains("did you mean \"trust.gain\"?"))
        .anyMatch(line -> line.startsWith("10:3") && line.contains("a lever"))
        .anyMatch(line -> line.startsWith("11:15") && line.contains("upwards"))
        .anyMatch(line -> line.startsWith("12:26"))
        .anyMatch(line -> line.startsWith("13:") && line.contains("logarithm"))
        .anyMatch(line -> line.startsWith("14:25"))
        .anyMatch(line -> line.startsWith("16:22"))
        .anyMatch(line -> line.startsWith("17:3") && line.contains("o99"))
        .anyMatch(line -> line.startsWith("18:20"))
        .anyMatch(line -> line.startsWith("18:23") && line.contains("sure"))
        .anyMatch(line -> line.startsWith("19:27"))
        .anyMatch(line -> line.startsWith("19:62"))
        .anyMatch(line -> line.startsWith("20:12") && line.contains("check_replicates"))
        .anyMatch(line -> line.startsWith("21:1") && line.contains("more"));
  }

  @Test
  void shouldSayThatTheScenarioIsMissing() {
    Path file =
        SmallCalibration.in(folder, SmallCalibration.TEXT.replace("baseline.yaml", "base.yaml"));

    assertThat(problems(file)).singleElement().asString().contains("4:7", "there is no file");
  }

  private static List<String> problems(Path file) {
    return catchThrowableOfType(BadInputException.class, () -> CalibrationReader.read(file))
        .problems()
        .stream()
        .map(Object::toString)
        .toList();
  }
}
