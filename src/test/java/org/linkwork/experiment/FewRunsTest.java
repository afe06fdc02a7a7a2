package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;

class FewRunsTest {
  @Test
  void shouldKnowNoIntervalWhereFewAgree() {
    Interval noWidth = new Interval(3, 3);
    assertThat(FewRuns.interval(noWidth, 9)).isEqualTo(Interval.UNKNOWN);
    assertThat(FewRuns.interval(noWidth, 10)).isEqualTo(noWidth);
    assertThat(FewRuns.interval(new Interval(3, Math.nextUp(3.0)), 9)).isEqualTo(Interval.UNKNOWN);
    Interval some = new Interval(2, 4);
    assertThat(FewRuns.interval(some, 2)).isEqualTo(some);
    assertThat(SampleSummary.of(3, 3).believed().interval()).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void shouldKeepThatNothingWasTouched() {
    Interval nothing = new Interval(0, 0);
    assertThat(FewRuns.interval(nothing, 2)).isEqualTo(nothing);
    assertThat(FewRuns.interval(Interval.UNKNOWN, 2)).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void shouldTestAsStudentDoesWhereValuesDiffer() {
    // R: t.test(c(1, 2, 4))$p.value
    assertThat(FewRuns.twoSided(7.0 / 3, Math.sqrt(7.0 / 3), 3)).isCloseTo(0.1181, within(1e-4));
    assertThat(FewRuns.twoSided(1, 0.5, 1)).isNaN();
  }

  @Test
  void shouldNeverBeCertainWhereAllAgree() {
    assertThat(FewRuns.twoSided(3, 0, 9)).isNaN();
    assertThat(FewRuns.twoSided(0, 0, 2)).isEqualTo(1);
    // The sign test of ten that agree.
    assertThat(FewRuns.twoSided(3, 0, 10)).isCloseTo(2.0 / 1024, within(1e-12));
  }

  @Test
  void shouldNotCallADifferenceCertainOnWhichFewPairsAgree() {
    double[] baseline = {5, 6, 7, 8, 9, 10};
    double[] other = {7, 8, 9, 10, 11, 12};
    PairedEffect effect = PairedEffect.of(Outcome.GROUPS_OPEN, baseline, other);
    assertThat(effect.difference()).isEqualTo(2);
    assertThat(effect.interval()).isEqualTo(Interval.UNKNOWN);
    assertThat(effect.verdict()).isEqualTo(Verdict.TOO_FEW_REPLICATES);
    assertThat(effect.adjusted(0.01, 2).verdict()).isEqualTo(Verdict.TOO_FEW_REPLICATES);
  }
}
