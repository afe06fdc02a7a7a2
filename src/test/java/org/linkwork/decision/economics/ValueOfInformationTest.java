package org.linkwork.decision.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.NormalQuantile;

class ValueOfInformationTest {
  private static final int DRAWS = 20_000;

  /** Quantiles of a normal in place of draws, so that sums are integrals. */
  private static double[][] twoOptions(double mean, double sd) {
    double[][] benefit = new double[DRAWS][2];
    for (int draw = 0; draw < DRAWS; draw++) {
      benefit[draw][1] = mean + sd * NormalQuantile.of((draw + 0.5) / DRAWS);
    }
    return benefit;
  }

  /** V29: sd x (phi(m) - m x (1 - Phi(m))) at m = 0.2 is 0.3069. */
  @Test
  void shouldGiveTheClosedFormOfPerfectInformationOnNormals() {
    assertThat(ValueOfInformation.perfect(twoOptions(0.2, 1))).isCloseTo(0.3069, within(1e-4));
  }

  @Test
  void shouldBeWorthNothingToKnowWhereOneOptionWinsEveryDraw() {
    double[][] benefit = twoOptions(0.2, 1);
    Arrays.stream(benefit).forEach(draw -> draw[0] = draw[1] + 1);
    assertThat(ValueOfInformation.perfect(benefit)).isZero();
  }

  /** Losses of the two options are the parts of the normal below and above 0: 0.3069 and 0.5069. */
  @Test
  void shouldGiveTheExpectedLossOfEachOption() {
    double[] loss = ValueOfInformation.expectedLoss(twoOptions(0.2, 1));
    assertThat(loss[0]).isCloseTo(0.5069, within(1e-4));
    assertThat(loss[1]).isCloseTo(0.3069, within(1e-4));
  }

  /**
   * Net benefit 0.2 + 0.6 a + 0.8 b with independent normals a and b: knowing a alone is worth 0.6
   * x (phi(1/3) - (1 - Phi(1/3)) / 3) = 0.1524; on a grid of 70 x 70 quantiles.
   */
  @Test
  void shouldFindWhatOneParameterIsWorth() {
    int side = 70;
    double[][] benefit = new double[side * side][2];
    double[][] first = new double[side * side][1];
    double[][] both = new double[side * side][2];
    double[][] inert = new double[side * side][1];
    for (int at = 0; at < side * side; at++) {
      both[at][0] = NormalQuantile.of((at % side + 0.5) / side);
      both[at][1] = NormalQuantile.of((at / side + 0.5) / side);
      first[at][0] = both[at][0];
      inert[at][0] = at * 7919 % 101;
      benefit[at][1] = 0.2 + 0.6 * both[at][0] + 0.8 * both[at][1];
    }
    assertThat(ValueOfInformation.partial(benefit, first)).isCloseTo(0.1524, within(2e-3));
    assertThat(ValueOfInformation.partial(benefit, both))
        .isCloseTo(ValueOfInformation.perfect(benefit), within(1e-9));
    assertThat(ValueOfInformation.partial(benefit, inert)).isLessThan(0.002);
  }

  /** Hand-checked with four draws and three options, as BCEA computes ol, vi and evi. */
  @Test
  void shouldAgreeWithHandCheckedNumbers() {
    double[][] benefit = {{0, 3, 1}, {0, -2, 1}, {0, 4, -1}, {0, -3, -1}};
    // Means 0, 0.5, 0; best of each draw 3, 1, 4, 0: mean 2.
    assertThat(ValueOfInformation.perfect(benefit)).isEqualTo(1.5);
    assertThat(Acceptability.shares(benefit)).containsExactly(0.25, 0.5, 0.25);
  }
}
