package org.linkwork.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Outcome;
import org.linkwork.report.SyntheticRuns;
import org.linkwork.scenario.Horizon;

class TrendTest {
  private final ReplicateSet runs = SyntheticRuns.runs("baseline", 3);

  @Test
  void shouldAverageFourWeeksOfALongRun() {
    List<Trend.Point> points = Trend.of(Outcome.WAITING, List.of(runs)).arms().get(0);
    double sum = 0;
    for (int week = 104; week < 108; week++) {
      for (int run = 0; run < 3; run++) {
        sum += runs.results().get(run).weekly().at(Outcome.WAITING, week);
      }
    }
    Trend.Point first = points.get(26);
    assertThat(points).hasSize(65);
    assertThat(first.from()).isZero();
    assertThat(first.until()).isEqualTo(4);
    assertThat(first.middle()).isEqualTo(2);
    assertThat(first.runs().mean()).isCloseTo(sum / 12, within(1e-9));
  }

  @Test
  void shouldNeverMixWarmUpAndPolicyInOnePoint() {
    RunResult run = runs.results().get(0);
    RunResult odd =
        new RunResult(
            run.scenario(),
            run.seed(),
            run.replicate(),
            new Horizon(101, 159),
            run.weekly(),
            run.strata(),
            run.funnel(),
            run.funnelByFifth(),
            run.waits(),
            run.money(),
            run.seconds(),
            run.people());
    ReplicateSet oddRuns = new ReplicateSet("odd", 1, List.of(odd), List.of(), false);
    assertThat(Trend.of(Outcome.WAITING, List.of(oddRuns)).arms().get(0))
        .hasSizeGreaterThan(60)
        .noneMatch(point -> point.from() < 0 && point.until() > 0);
  }

  @Test
  void shouldShowEveryWeekOfAShortRun() {
    assertThat(Trend.weeksAPoint(103)).isEqualTo(1);
    assertThat(Trend.weeksAPoint(104)).isEqualTo(4);
  }
}
