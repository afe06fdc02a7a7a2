package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticTest {
  @Test
  void shouldAgreeWithStrictMath() {
    Deviation deviation = new Deviation();
    for (int i = -708_000; i <= 708_000; i++) {
      double x = i / 1000.0;
      double e = StrictMath.exp(-Math.abs(x));
      deviation.count(x, Logistic.of(x), (x < 0 ? e : 1) / (1 + e));
    }
    // The stated error and that of the reference: 1 + 1/2 + 1/2 units in the last place.
    assertThat(deviation.largest()).as(deviation.toString()).isLessThan(5e-16 + 4.5e-16);
  }

  @Test
  void shouldBeOneHalfAtZeroAndReachItsEnds() {
    assertThat(Logistic.of(0)).isEqualTo(0.5);
    assertThat(Logistic.of(40)).isEqualTo(1);
    assertThat(Logistic.of(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Logistic.of(-700)).isPositive();
    assertThat(Logistic.of(-710)).isZero();
    assertThat(Logistic.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Logistic.of(Double.NaN)).isNaN();
  }

  @Test
  void shouldGiveTheOppositeProbabilityForTheOppositeArgument() {
    for (int i = 0; i <= 4_000; i++) {
      double x = i / 100.0;
      assertThat(Logistic.of(x) + Logistic.of(-x)).isCloseTo(1, within(3e-16));
    }
  }
}
