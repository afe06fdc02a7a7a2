package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ExponentialTest {
  /** The stated error and that of StrictMath, which may be one unit in the last place. */
  private static final double TOLERANCE = 3e-16 + 2.3e-16;

  private static final Percentage TINY = Percentage.withPercentage(1e-13);

  @Test
  void shouldAgreeWithStrictMathOverItsWholeRange() {
    Deviation deviation = new Deviation();
    for (int i = -708_000; i <= 708_000; i++) {
      double x = i / 1000.0;
      deviation.count(x, Exponential.of(x), StrictMath.exp(x));
    }
    assertThat(deviation.largest()).as(deviation.toString()).isLessThan(TOLERANCE);
  }

  @Test
  void shouldAgreeWithStrictMathNearZero() {
    Deviation deviation = new Deviation();
    for (int i = -500_000; i <= 500_000; i++) {
      double x = i * 2e-8;
      deviation.count(x, Exponential.of(x), StrictMath.exp(x));
    }
    assertThat(deviation.largest()).as(deviation.toString()).isLessThan(TOLERANCE);
    assertThat(Exponential.of(0)).isEqualTo(1);
    assertThat(Exponential.of(-0.0)).isEqualTo(1);
    assertThat(Exponential.of(Double.MIN_VALUE)).isEqualTo(1);
    assertThat(Exponential.of(0x1p-52)).isEqualTo(1 + 0x1p-52);
  }

  @Test
  void shouldOverflowToInfinityAndUnderflowToZero() {
    assertThat(Exponential.of(709.78)).isFinite().isCloseTo(StrictMath.exp(709.78), TINY);
    assertThat(Exponential.of(709.79)).isInfinite();
    assertThat(Exponential.of(1e300)).isInfinite();
    assertThat(Exponential.of(Double.POSITIVE_INFINITY)).isInfinite();
    assertThat(Exponential.of(-709)).isCloseTo(StrictMath.exp(-709), TINY);
    assertThat(Exponential.of(-745)).isEqualTo(Double.MIN_VALUE);
    assertThat(Exponential.of(-745.2)).isZero();
    assertThat(Exponential.of(-1e300)).isZero();
    assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Exponential.of(Double.NaN)).isNaN();
  }

  @Test
  void shouldNeverFallWhileItsArgumentRises() {
    double before = 0;
    int falls = 0;
    for (int i = -760_000; i <= 720_000; i++) {
      double value = Exponential.of(i / 1000.0);
      if (!(value >= before)) {
        falls++;
      }
      before = value;
    }
    assertThat(falls).isZero();
  }

  @Test
  void shouldGiveTheSameBitsOnEveryMachine() {
    long digest = 0;
    for (int i = -100_000; i <= 100_000; i++) {
      digest = Draws.mixed(digest ^ Double.doubleToRawLongBits(Exponential.of(i / 128.3)));
    }
    assertThat(digest).isEqualTo(-8017842804954784903L);
  }
}
