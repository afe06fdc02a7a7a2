package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogarithmTest {
  /** The stated error and that of StrictMath, which may be one unit in the last place. */
  private static final double TOLERANCE = 4e-16 + 2.3e-16;

  @Test
  void shouldAgreeWithStrictMathBetweenZeroAndTwo() {
    Deviation deviation = new Deviation();
    for (int i = 1; i <= 2_000_000; i++) {
      double x = i / 1e6;
      deviation.count(x, Logarithm.of(x), StrictMath.log(x));
    }
    assertThat(deviation.largest()).as(deviation.toString()).isLessThan(TOLERANCE);
  }

  @Test
  void shouldAgreeWithStrictMathCloseToOne() {
    Deviation deviation = new Deviation();
    for (int i = -500_000; i <= 500_000; i++) {
      double x = 1 + i * 0x1p-52 * i * (i < 0 ? -1 : 1);
      deviation.count(x, Logarithm.of(x), StrictMath.log(x));
    }
    assertThat(deviation.largest()).as(deviation.toString()).isLessThan(TOLERANCE);
    assertThat(Logarithm.of(1)).isZero();
    assertThat(Logarithm.of(Math.nextUp(1.0))).isEqualTo(0x1p-52);
    assertThat(Logarithm.of(Math.nextDown(1.0))).isEqualTo(-0x1p-53);
  }

  @Test
  void shouldAgreeWithStrictMathAtEveryMagnitude() {
    Deviation deviation = new Deviation();
    for (int exponent = -1074; exponent <= 1023; exponent++) {
      for (int i = 0; i < 100; i++) {
        double x = Math.scalb(1 + i / 100.0, exponent);
        deviation.count(x, Logarithm.of(x), StrictMath.log(x));
      }
    }
    assertThat(deviation.largest()).as(deviation.toString()).isLessThan(TOLERANCE);
  }

  @Test
  void shouldBeInfiniteAtTheEndsAndNotANumberBeyond() {
    assertThat(Logarithm.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Logarithm.of(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Logarithm.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Logarithm.of(-Double.MIN_VALUE)).isNaN();
    assertThat(Logarithm.of(Double.NEGATIVE_INFINITY)).isNaN();
    assertThat(Logarithm.of(Double.NaN)).isNaN();
  }

  @Test
  void shouldUndoTheExponential() {
    for (int i = -7_000; i <= 7_000; i++) {
      double x = i / 10.0;
      assertThat(Logarithm.of(Exponential.of(x)))
          .isCloseTo(x, within(6e-16 * Math.max(1, Math.abs(x))));
    }
  }

  @Test
  void shouldGiveTheSameBitsOnEveryMachine() {
    long digest = 0;
    for (int i = 1; i <= 200_000; i++) {
      digest = Draws.mixed(digest ^ Double.doubleToRawLongBits(Logarithm.of(i / 1237.0)));
    }
    assertThat(digest).isEqualTo(4995885130148840826L);
  }
}
