package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;

class PrecisionTest {
  private static final Precision HALF_A_WEEK = new Precision(Outcome.MEAN_WAIT, 0.5, 10, 200);

  @Test
  void shouldLookAheadATwentiethAndFiveAtTheLeast() {
    assertThat(Precision.lookAhead(10)).isEqualTo(5);
    assertThat(Precision.lookAhead(100)).isEqualTo(5);
    assertThat(Precision.lookAhead(139)).isEqualTo(6);
    assertThat(Precision.lookAhead(200)).isEqualTo(10);
  }

  @Test
  void shouldNotBelieveFewerThanTenReplicates() {
    PrecisionRule rule = new PrecisionRule(HALF_A_WEEK);

    for (int n = 1; n < 15; n++) {
      assertThat(rule.isEnough(n, 0.1)).isFalse();
    }
    assertThat(rule.isEnough(15, 0.1)).isTrue();
  }

  @Test
  void shouldStartAgainWhenTheIntervalWidens() {
    PrecisionRule rule = new PrecisionRule(HALF_A_WEEK);
    for (int n = 1; n <= 13; n++) {
      rule.isEnough(n, 0.4);
    }
    rule.isEnough(14, 0.6);

    for (int n = 15; n < 20; n++) {
      assertThat(rule.isEnough(n, 0.5)).isFalse();
    }
    assertThat(rule.isEnough(20, 0.5)).isTrue();
  }

  @Test
  void shouldNeverBelieveAnUnknownInterval() {
    PrecisionRule rule = new PrecisionRule(HALF_A_WEEK);

    for (int n = 1; n < 50; n++) {
      assertThat(rule.isEnough(n, Double.NaN)).isFalse();
    }
  }

  @Test
  void shouldJudgeAHalfWidthInPerCentAgainstTheMean() {
    Precision sixPerCent = new Precision(Outcome.MEAN_WAIT, 6, true, 10, 200);
    double[] around = new double[20];
    for (int replicate = 0; replicate < around.length; replicate++) {
      around[replicate] = -100 + (replicate % 2 == 0 ? 10 : -10);
    }
    SampleSummary summary = SampleSummary.of(around);

    assertThat(sixPerCent.reached(summary)).isCloseTo(summary.interval().halfWidth(), within(1e-9));
    assertThat(sixPerCent.reached(SampleSummary.of(5, 15, 5, 15)))
        .isCloseTo(10 * SampleSummary.of(5, 15, 5, 15).interval().halfWidth(), within(1e-9));
    assertThat(sixPerCent.reached(SampleSummary.of(-10, 10, -10, 10))).isInfinite();
  }

  @Test
  void shouldRunUntilTheMeanIsKnownToAShareOfItself() {
    Replicates replicates = new Replicates(RunPlan.onThreads(2), ToyWorld::new);
    Precision never = new Precision(Outcome.MEAN_WAIT, 0.0001, true, 10, 30);
    Precision soon = new Precision(Outcome.MEAN_WAIT, 1000, true, 10, 30);

    assertThat(replicates.run(ToyWorld.scenario("toy", 0, 1), never).results()).hasSize(30);
    ReplicateSet runs = replicates.run(ToyWorld.scenario("toy", 0, 1), soon);
    assertThat(runs.results()).hasSize(15);
    assertThat(soon.isMetBy(runs)).isTrue();
    assertThat(never.isMetBy(runs)).isFalse();
  }

  @Test
  void shouldRunUntilTheMeanIsKnown() {
    Replicates replicates = new Replicates(RunPlan.onThreads(2), ToyWorld::new);

    ReplicateSet runs = replicates.run(ToyWorld.scenario("toy", 0, 1), HALF_A_WEEK);

    assertThat(runs.results()).hasSize(15);
    assertThat(runs.asked()).isEqualTo(15);
    assertThat(runs.stopped()).isFalse();
    assertThat(HALF_A_WEEK.isMetBy(runs)).isTrue();
  }

  @Test
  void shouldRunMoreWhereMorePrecisionIsAskedAndStopAtTheMost() {
    Precision finer = new Precision(Outcome.MEAN_WAIT, 0.1, 10, 200);
    Precision tooFine = new Precision(Outcome.MEAN_WAIT, 1e-9, 10, 12);
    Replicates replicates = new Replicates(RunPlan.onThreads(2), ToyWorld::new);

    ReplicateSet runs = replicates.run(ToyWorld.scenario("toy", 0, 1), finer);
    ReplicateSet most = replicates.run(ToyWorld.scenario("toy", 0, 1), tooFine);

    assertThat(runs.results().size()).isBetween(16, 199);
    assertThat(finer.isMetBy(runs)).isTrue();
    assertThat(most.results()).hasSize(12);
    assertThat(tooFine.isMetBy(most)).isFalse();
    assertThat(most.stopped()).isFalse();
  }

  @Test
  void shouldStopAtTheSameReplicateOnAnyNumberOfThreads() {
    Precision finer = new Precision(Outcome.MEAN_WAIT, 0.1, 10, 200);

    assertThat(
            List.of(1, 2, 8).stream()
                .map(threads -> new Replicates(RunPlan.onThreads(threads), ToyWorld::new))
                .map(runs -> runs.run(ToyWorld.scenario("toy", 0, 1), finer).results().size())
                .distinct())
        .hasSize(1);
  }

  @Test
  void shouldRunUntilTheDifferenceIsKnown() {
    Precision difference = new Precision(Outcome.MET, 3, 10, 100);
    Comparison comparison = new Comparison(RunPlan.onThreads(2), ToyWorld::new, Luck.KEYED);

    ComparisonResult result =
        comparison.run(
            List.of(ToyWorld.scenario("baseline", 0, 1), ToyWorld.scenario("more", 0.2, 1)),
            difference);

    assertThat(result.replicates().size()).isBetween(15, 99);
    assertThat(difference.isMetBy(result)).isTrue();
  }

  @Test
  void shouldRefuseWhatMakesNoSense() {
    assertThatThrownBy(() -> new Precision(Outcome.MET, 0, 10, 20))
        .hasMessage("A half-width must be above 0, not 0.0");
    assertThatThrownBy(() -> new Precision(Outcome.MET, 1, 9, 20))
        .hasMessage("At least 10 replicates are needed, not 9");
    assertThatThrownBy(() -> new Precision(Outcome.MET, 1, 30, 20))
        .hasMessage("At most 20 replicates are fewer than at least 30");
  }
}
