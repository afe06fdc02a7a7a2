package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleSummaryTest {
  @Test
  void shouldSummariseByHandNumbers() {
    SampleSummary summary = SampleSummary.of(4, 1, 3, 2, 5);

    assertThat(summary.n()).isEqualTo(5);
    assertThat(summary.mean()).isEqualTo(3);
    assertThat(summary.sd()).isEqualTo(1.5811388300841898, within(1e-12));
    // 2.776445 x 1.581139 / sqrt 5
    assertThat(summary.interval().halfWidth()).isEqualTo(1.963243, within(1e-6));
    assertThat(summary.interval().contains(3)).isTrue();
    assertThat(summary.interval().contains(5)).isFalse();
    assertThat(summary.tenth()).isEqualTo(1.4, within(1e-12));
    assertThat(summary.median()).isEqualTo(3);
    assertThat(summary.ninetieth()).isEqualTo(4.6, within(1e-12));
  }

  @Test
  void shouldLeaveOutWhatIsNotANumber() {
    assertThat(SampleSummary.of(1, Double.NaN, 3)).isEqualTo(SampleSummary.of(1, 3));
  }

  @Test
  void shouldHaveNoIntervalFromOneValue() {
    SampleSummary summary = SampleSummary.of(7);

    assertThat(summary.mean()).isEqualTo(7);
    assertThat(summary.median()).isEqualTo(7);
    assertThat(summary.interval().halfWidth()).isNaN();
  }

  @Test
  void shouldKnowNothingFromNoValue() {
    assertThat(SampleSummary.of().mean()).isNaN();
    assertThat(SampleSummary.of().median()).isNaN();
  }

  @Test
  void shouldCutItsIntervalOffAtWhatIsPossible() {
    SampleSummary wide = SampleSummary.of(0.1, 0.9);

    assertThat(wide.interval().low()).isNegative();
    assertThat(wide.within(0, 1).interval()).isEqualTo(new Interval(0, 1));
    assertThat(wide.within(0, 1).mean()).isEqualTo(wide.mean());
    assertThat(wide.within(-20, 20)).isEqualTo(wide);
    assertThat(SampleSummary.of(0.5).within(0, 1).interval()).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void shouldUseTabulatedPointsOfStudentsT() {
    assertThat(StudentT.critical(1)).isEqualTo(12.7062, within(1e-4));
    assertThat(StudentT.critical(9)).isEqualTo(2.2622, within(1e-4));
    assertThat(StudentT.critical(1_000)).isEqualTo(1.9623, within(1e-4));
    assertThat(StudentT.twoSided(2.262157, 9)).isEqualTo(0.05, within(1e-6));
    assertThat(StudentT.twoSided(-2.262157, 9)).isEqualTo(0.05, within(1e-6));
  }
}
