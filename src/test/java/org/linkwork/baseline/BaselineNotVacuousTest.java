package org.linkwork.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineNotVacuousTest {
  @Test
  void shouldNoticeOnePerCentInOneNumber() {
    GoldenRun accepted = GoldenRun.accepted();
    List<String> nudged = new ArrayList<>(accepted.lines());
    int at = nudged.indexOf(lineOf(accepted, "life_satisfaction,30,"));
    String[] parts = nudged.get(at).split(",");
    String moved = String.valueOf(1.01 * Double.parseDouble(parts[2]));
    nudged.set(at, parts[0] + "," + parts[1] + "," + moved);

    assertThat(new GoldenRun(nudged, accepted.digest()).differencesFrom(accepted, 5))
        .containsExactly("life_satisfaction in week 30 was " + parts[2] + " and is " + moved);
  }

  @Test
  void shouldNoticeAnotherEventAndAMissingLine() {
    GoldenRun accepted = GoldenRun.accepted();
    List<String> shorter = accepted.lines().subList(0, accepted.lines().size() - 1);
    assertThat(new GoldenRun(accepted.lines(), "0").differencesFrom(accepted, 5)).hasSize(1);
    assertThat(new GoldenRun(shorter, accepted.digest()).differencesFrom(accepted, 5))
        .containsExactly("and 1 lines more");
  }

  @Test
  void shouldNoticeNothingInTheSameRun() {
    assertThat(GoldenRun.accepted().differencesFrom(GoldenRun.accepted(), 5)).isEmpty();
  }

  @Test
  void shouldHoldARunInWhichMuchHappens() {
    GoldenRun accepted = GoldenRun.accepted();
    for (String outcome : List.of("referred", "met", "turned_up", "sessions_attended", "reports")) {
      double sum = 0;
      for (String line : accepted.lines()) {
        sum += line.startsWith(outcome + ",") ? Double.parseDouble(line.split(",")[2]) : 0;
      }
      assertThat(sum).as(outcome).isGreaterThan(10);
    }
  }

  @Test
  void shouldSayHowToAcceptAChange() {
    assertThat(GoldenRun.advice()).contains(GoldenRun.ACCEPT, "results change");
  }

  private static String lineOf(GoldenRun run, String beginning) {
    return run.lines().stream()
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }
}
