package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {
  private final NormalDistribution reference = new NormalDistribution(null, 0, 1);

  /** Worked out to 40 digits by Newton's method on the complementary error function. */
  @ParameterizedTest
  @CsvSource({
    "1.1102230246251565e-16, -8.2095361516013868556",
    "1e-300, -37.047096299361199237",
    "1e-20, -9.2623400897984075796",
    "1e-10, -6.3613409024040561991",
    "0.001, -3.0902323061678135354",
    "0.025, -1.9599639845400542118",
    "0.075, -1.4395314709384559349",
    "0.1, -1.2815515655446004353",
    "0.25, -0.6744897501960817432",
    "0.4999, -0.00025066283008800749239",
    "0.5001, 0.00025066283008800749239",
    "0.75, 0.6744897501960817432",
    "0.925, 1.4395314709384562291",
    "0.95, 1.6448536269514722843",
    "0.975, 1.9599639845400538556",
    "0.999, 3.0902323061678132778",
    "0.9999990463256836, 4.763001034267813957",
  })
  void shouldAgreeWithKnownQuantiles(double probability, double quantile) {
    assertThat(NormalQuantile.of(probability))
        .isCloseTo(quantile, within(1e-15 * Math.abs(quantile)));
  }

  @Test
  void shouldAgreeWithCommonsMath() {
    Deviation deviation = new Deviation();
    for (int i = 1; i < 200_000; i++) {
      double p = i / 200_000.0;
      if (i != 100_000) {
        deviation.count(p, NormalQuantile.of(p), reference.inverseCumulativeProbability(p));
      }
    }
    // The library works from 1 - 2p, which rounds more coarsely than p does in the tails.
    assertThat(deviation.largest()).as(deviation.toString()).isLessThan(5e-13);
  }

  @Test
  void shouldBeAntisymmetricToTheBit() {
    Draws draws = Draws.keyed(1, 0);
    for (int agent = 0; agent < 100_000; agent++) {
      double p = draws.uniform(Decision.GOOD_MEETING, agent, 0);
      assertThat(NormalQuantile.of(1 - p)).isEqualTo(-NormalQuantile.of(p));
    }
    assertThat(NormalQuantile.of(1 - 0x1p-53)).isEqualTo(-NormalQuantile.of(0x1p-53));
    assertThat(NormalQuantile.of(0.5)).isZero();
  }

  @Test
  void shouldNeverFallWhereItsPiecesMeet() {
    for (double seam : new double[] {0.075, 0.925, Exponential.of(-25)}) {
      double p = seam * (1 - 1e-13);
      double before = NormalQuantile.of(p);
      for (int i = 0; i < 2_000; i++) {
        p += seam * 1e-16;
        double value = NormalQuantile.of(p);
        assertThat(value).isGreaterThanOrEqualTo(before - 1e-15 * Math.abs(before));
        before = value;
      }
    }
  }

  @Test
  void shouldBeInfiniteAtTheEndsAndNotANumberBeyond() {
    assertThat(NormalQuantile.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(NormalQuantile.of(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(NormalQuantile.of(-0.1)).isNaN();
    assertThat(NormalQuantile.of(1.1)).isNaN();
    assertThat(NormalQuantile.of(Double.NaN)).isNaN();
  }

  @Test
  void shouldGiveCoarseValuesWithMeanZeroAndVarianceOne() {
    double sum = 0;
    double squares = 0;
    double fourths = 0;
    for (int cell = 0; cell < 4096; cell++) {
      double value = NormalQuantile.coarse(cell);
      assertThat(value).isEqualTo(-NormalQuantile.coarse(4095 - cell));
      sum += value + NormalQuantile.coarse(4095 - cell);
      squares += value * value / 4096;
      fourths += value * value * value * value / 4096;
    }
    assertThat(sum).isZero();
    assertThat(squares).isCloseTo(1, within(1e-14));
    assertThat(fourths).isCloseTo(3, within(0.02));
  }

  @Test
  void shouldGiveCoarseValuesThatRiseAndFollowTheQuantiles() {
    double before = Double.NEGATIVE_INFINITY;
    for (int cell = 0; cell < 4096; cell++) {
      double value = NormalQuantile.coarse(cell);
      assertThat(value).isGreaterThan(before);
      double exact = NormalQuantile.of((cell + 0.5) / 4096);
      assertThat(value / exact).isBetween(1.0, 1.001);
      before = value;
    }
  }

  @Test
  void shouldReadOnlyTheLowestTwelveBits() {
    assertThat(NormalQuantile.coarse(-1)).isEqualTo(NormalQuantile.coarse(4095));
    assertThat(NormalQuantile.coarse(7 << 12 | 100)).isEqualTo(NormalQuantile.coarse(100));
    assertThat(NormalQuantile.coarse(Integer.MIN_VALUE)).isEqualTo(NormalQuantile.coarse(0));
  }

  @Test
  void shouldGiveTheSameBitsOnEveryMachine() {
    long digest = 0;
    for (int i = 1; i < 200_000; i++) {
      digest = Draws.mixed(digest ^ Double.doubleToRawLongBits(NormalQuantile.of(i / 200_000.0)));
    }
    for (int cell = 0; cell < 4096; cell++) {
      digest = Draws.mixed(digest ^ Double.doubleToRawLongBits(NormalQuantile.coarse(cell)));
    }
    assertThat(digest).isEqualTo(-4396145518808187761L);
  }
}
