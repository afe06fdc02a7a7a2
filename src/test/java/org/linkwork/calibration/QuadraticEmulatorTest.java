package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

class QuadraticEmulatorTest {
  @Test
  void shouldRecoverAQuadraticExactly() {
    double[][] at = places(60, 4, 1);
    double[] outputs = Arrays.stream(at).mapToDouble(QuadraticEmulatorTest::quadratic).toArray();

    QuadraticEmulator emulator = QuadraticEmulator.fit(at, outputs).orElseThrow();

    for (double[] place : places(50, 4, 2)) {
      assertThat(emulator.at(place).mean()).isCloseTo(quadratic(place), within(1e-9));
      assertThat(emulator.at(place).variance()).isLessThan(1e-12);
    }
    assertThat(emulator.gradient(new double[] {0.1, 0.2, 0.3, 0.4}))
        .satisfies(slopes -> assertThat(slopes[0]).isCloseTo(2 - 3 * 0.2, within(1e-8)))
        .satisfies(slopes -> assertThat(slopes[1]).isCloseTo(-3 * 0.1, within(1e-8)))
        .satisfies(slopes -> assertThat(slopes[2]).isCloseTo(8 * 0.3, within(1e-8)))
        .satisfies(slopes -> assertThat(slopes[3]).isCloseTo(0, within(1e-8)));
  }

  @Test
  void shouldDropTermsThatAreNoise() {
    double[][] at = places(200, 8, 3);
    double[] outputs = new double[at.length];
    for (int row = 0; row < at.length; row++) {
      outputs[row] = 5 * at[row][0] + noise(row, 0.5);
    }

    QuadraticEmulator emulator = QuadraticEmulator.fit(at, outputs).orElseThrow();

    // Of 44 terms one is real; another is let in once in twenty fits.
    assertThat(emulator.terms()).isBetween(1, 2);
    assertThat(emulator.residualError()).isBetween(0.4, 0.6);
    assertThat(emulator.within()).isGreaterThan(0.95);
  }

  /**
   * Standardised errors of left-out outputs have variance 1 if the emulator knows how good it is.
   * Sums of 200 squares leave 0.7 to 1.35 with a false-alarm rate below 1 in 1,000; the seed is
   * fixed.
   */
  @Test
  void shouldKnowHowWellItPredicts() {
    double[][] at = places(200, 3, 4);
    double[] outputs = new double[at.length];
    for (int row = 0; row < at.length; row++) {
      outputs[row] =
          quadratic(new double[] {at[row][0], at[row][1], at[row][2], 0}) + noise(row, 1);
    }
    QuadraticEmulator emulator = QuadraticEmulator.fit(at, outputs).orElseThrow();

    double squares = 0;
    double[][] others = places(200, 3, 5);
    for (int row = 0; row < others.length; row++) {
      double[] place = others[row];
      double truth =
          quadratic(new double[] {place[0], place[1], place[2], 0}) + noise(1000 + row, 1);
      double off = truth - emulator.at(place).mean();
      squares += off * off / emulator.at(place).variance() / others.length;
    }
    assertThat(squares).isBetween(0.7, 1.35);
    assertThat(emulator.explained()).isBetween(0.0, 1.0);
  }

  /** Where a product is the same everywhere, neither factor explains anything alone. */
  @Test
  void shouldFindTermsThatAreWorthSomethingOnlyTogether() {
    double[][] at = new double[60][];
    double[] outputs = new double[at.length];
    for (int row = 0; row < at.length; row++) {
      double x = 0.2 + 0.6 * row / 59;
      double y = 0.16 / x + 0.02 * (row % 3 - 1);
      at[row] = new double[] {x, y, (row * 7 % 60) / 59.0};
      outputs[row] = 10 * x * y + noise(row, 0.01);
    }

    QuadraticEmulator emulator = QuadraticEmulator.fit(at, outputs).orElseThrow();

    assertThat(emulator.residualError()).isLessThan(0.03);
  }

  @Test
  void shouldLeaveOutWhatHasNoValue() {
    double[][] at = places(60, 4, 6);
    double[] outputs = Arrays.stream(at).mapToDouble(QuadraticEmulatorTest::quadratic).toArray();
    outputs[3] = Double.NaN;

    assertThat(QuadraticEmulator.fit(at, outputs).orElseThrow().observations()).isEqualTo(59);
    Arrays.fill(outputs, Double.NaN);
    assertThat(QuadraticEmulator.fit(at, outputs)).isEmpty();
  }

  @Test
  void shouldBeAConstantWhereNothingMatters() {
    double[][] at = places(40, 3, 7);
    double[] outputs = new double[40];
    Arrays.fill(outputs, 2.5);

    QuadraticEmulator emulator = QuadraticEmulator.fit(at, outputs).orElseThrow();

    assertThat(emulator.terms()).isZero();
    assertThat(emulator.at(new double[] {0.5, 0.5, 0.5}).mean()).isEqualTo(2.5);
    assertThat(emulator.gradient(new double[] {0.5, 0.5, 0.5})).containsOnly(0);
  }

  private static double quadratic(double[] x) {
    return 1 + 2 * x[0] - 3 * x[0] * x[1] + 4 * x[2] * x[2];
  }

  private static double noise(int row, double deviation) {
    return deviation * Draws.keyed(11, 0).normal(Decision.WEEKLY_MOOD, row, 0);
  }

  private static double[][] places(int count, int factors, long seed) {
    Draws draws = Draws.keyed(seed, 0);
    return IntStream.range(0, count)
        .mapToObj(
            row ->
                IntStream.range(0, factors)
                    .mapToDouble(factor -> draws.uniform(Decision.LIFE_SHOCK, row, factor))
                    .toArray())
        .toArray(double[][]::new);
  }
}
