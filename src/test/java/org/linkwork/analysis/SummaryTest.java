package org.linkwork.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linkwork.experiment.Interval;

class SummaryTest {
  @Test
  void shouldTellTheMeanFromTheSpread() {
    Summary summary = Summary.of(1, 2, 3, 4, 5, Double.NaN);
    assertThat(summary.n()).isEqualTo(5);
    assertThat(summary.mean()).isEqualTo(3);
    assertThat(summary.sd()).isCloseTo(Math.sqrt(2.5), within(1e-12));
    // R: t.test(1:5)$conf.int and quantile(1:5, c(0.05, 0.5, 0.95)).
    assertThat(summary.interval().low()).isCloseTo(1.036757, within(1e-6));
    assertThat(summary.interval().high()).isCloseTo(4.963243, within(1e-6));
    assertThat(summary.fifth()).isCloseTo(1.2, within(1e-12));
    assertThat(summary.median()).isEqualTo(3);
    assertThat(summary.ninetyFifth()).isCloseTo(4.8, within(1e-12));
  }

  @Test
  void shouldSayNothingOfNothing() {
    Summary summary = Summary.of(Double.NaN);
    assertThat(summary.n()).isZero();
    assertThat(summary.mean()).isNaN();
    assertThat(summary.median()).isNaN();
    assertThat(summary.interval()).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void shouldKnowNoIntervalFromOneReplicate() {
    Summary summary = Summary.of(7);
    assertThat(summary.interval()).isEqualTo(Interval.UNKNOWN);
    assertThat(summary.fifth()).isEqualTo(7);
  }
}
