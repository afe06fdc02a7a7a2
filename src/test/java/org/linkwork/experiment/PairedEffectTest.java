package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.TTest;
import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;

class PairedEffectTest {
  private static final double[] BASELINE = {10, 12, 9, 11};
  private static final double[] FIVE = {10, 12, 9, 11, 10};
  private static final double[] OTHER = {12, 15, 10, 13};

  @Test
  void shouldAgreeWithNumbersWorkedOutByHand() {
    PairedEffect effect = PairedEffect.of(Outcome.MET, BASELINE, OTHER);

    assertThat(effect.n()).isEqualTo(4);
    assertThat(effect.baselineMean()).isEqualTo(10.5);
    assertThat(effect.otherMean()).isEqualTo(12.5);
    assertThat(effect.difference()).isEqualTo(2);
    // 3.182446 x sqrt(2/3) / 2
    assertThat(effect.interval().halfWidth()).isEqualTo(1.299228, within(1e-6));
    // (5/3 + 13/3) / (2/3)
    assertThat(effect.varianceReduction()).isEqualTo(9, within(1e-12));
    assertThat(effect.replicatesSaved()).isEqualTo(32, within(1e-12));
    assertThat(effect.varianceReductionInterval().contains(9)).isTrue();
  }

  @Test
  void shouldAgreeWithAnIndependentPairedTest() {
    PairedEffect effect = PairedEffect.of(Outcome.MET, BASELINE, OTHER);

    assertThat(effect.p()).isEqualTo(new TTest().pairedTTest(OTHER, BASELINE), within(1e-12));
    assertThat(effect.correlation())
        .isEqualTo(new PearsonsCorrelation().correlation(BASELINE, OTHER), within(1e-12));
  }

  @Test
  void shouldLeaveOutPairsThatAreNotDefinedInBothWorlds() {
    PairedEffect effect =
        PairedEffect.of(
            Outcome.MET,
            new double[] {10, 12, 9, 11, Double.NaN, 5},
            new double[] {12, 15, 10, 13, 3, Double.NaN});

    assertThat(effect.n()).isEqualTo(4);
    assertThat(effect.baselineMean()).isEqualTo(10.5);
  }

  @Test
  void shouldCallEqualWorldsIdentical() {
    PairedEffect effect = PairedEffect.of(Outcome.MET, BASELINE, BASELINE);

    assertThat(effect.verdict()).isEqualTo(Verdict.IDENTICAL);
    assertThat(effect.difference()).isZero();
    assertThat(effect.p()).isEqualTo(1);
  }

  @Test
  void shouldCallDifferencesThatCancelNoDifferenceRatherThanIdentical() {
    PairedEffect effect =
        PairedEffect.of(
            Outcome.MET, new double[] {1, 2, 3, 4, 5, 6}, new double[] {2, 1, 4, 3, 6, 5});

    assertThat(effect.difference()).isZero();
    assertThat(effect.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_BEYOND_CHANCE);
  }

  @Test
  void shouldJudgeByWhichDirectionIsBetter() {
    double[] more = {12, 15, 10, 13, 12};
    assertThat(verdict(Outcome.MET, more)).isEqualTo(Verdict.BETTER);
    assertThat(verdict(Outcome.LOST_GROUP, more)).isEqualTo(Verdict.WORSE);
    assertThat(verdict(Outcome.SESSIONS_MISSED, more)).isEqualTo(Verdict.HIGHER);
    double[] fewer = {8, 9, 8, 9, 8};
    assertThat(verdict(Outcome.MET, fewer)).isEqualTo(Verdict.WORSE);
    assertThat(verdict(Outcome.LOST_GROUP, fewer)).isEqualTo(Verdict.BETTER);
    assertThat(verdict(Outcome.COST_NHS, fewer)).isEqualTo(Verdict.LOWER);
  }

  @Test
  void shouldJudgeByTheAdjustedAndKeepTheUnadjustedInterval() {
    PairedEffect alone = PairedEffect.of(Outcome.MET, FIVE, new double[] {12, 15, 10, 13, 12});

    PairedEffect oneOfMany = alone.adjusted(0.08, 5);

    assertThat(oneOfMany.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_BEYOND_CHANCE);
    assertThat(oneOfMany.interval()).isEqualTo(alone.interval());
    assertThat(oneOfMany.p()).isEqualTo(alone.p());
    assertThat(oneOfMany.adjustedP()).isEqualTo(0.08);
    assertThat(oneOfMany.tests()).isEqualTo(5);
    assertThat(oneOfMany.isClearOnlyAlone()).isTrue();
    assertThat(oneOfMany.verdictInWords())
        .isEqualTo("not certain once 5 differences are looked at together");
    assertThat(alone.isClearOnlyAlone()).isFalse();
    assertThat(alone.verdictInWords()).isEqualTo("better");
  }

  @Test
  void shouldNotJudgeFromFewerThanFivePairs() {
    PairedEffect effect = PairedEffect.of(Outcome.MET, BASELINE, OTHER);

    assertThat(effect.p()).isLessThan(0.05);
    assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW_REPLICATES);
    assertThat(effect.adjusted(0.01, 3).verdict()).isEqualTo(Verdict.TOO_FEW_REPLICATES);
  }

  @Test
  void shouldNotJudgeFromOnePair() {
    PairedEffect effect = PairedEffect.of(Outcome.MET, new double[] {1}, new double[] {2});

    assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW_REPLICATES);
    assertThat(effect.interval().halfWidth()).isNaN();
    assertThat(effect.adjusted(Double.NaN, 3).verdict()).isEqualTo(Verdict.TOO_FEW_REPLICATES);
  }

  @Test
  void shouldNotJudgeWhatIsNeverDefined() {
    double[] never = {Double.NaN, Double.NaN};

    assertThat(PairedEffect.of(Outcome.MEAN_WAIT, never, never).verdict())
        .isEqualTo(Verdict.TOO_FEW_REPLICATES);
  }

  @Test
  void shouldFindAConstantDifferenceBeyondChance() {
    PairedEffect effect =
        PairedEffect.of(
            Outcome.GROUPS_OPEN,
            new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10},
            new double[] {3, 4, 5, 6, 7, 8, 9, 10, 11, 12});

    assertThat(effect.p()).isLessThan(0.002).isPositive();
    assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
    assertThat(effect.varianceReduction()).isInfinite();
    assertThat(effect.varianceReductionInterval()).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void shouldRefuseRowsOfDifferentLength() {
    assertThatThrownBy(() -> PairedEffect.of(Outcome.MET, BASELINE, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("4 replicates cannot be paired with 1");
  }

  private static Verdict verdict(Outcome outcome, double[] other) {
    return PairedEffect.of(outcome, FIVE, other).verdict();
  }
}
