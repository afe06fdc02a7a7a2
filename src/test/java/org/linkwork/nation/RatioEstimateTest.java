package org.linkwork.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

class RatioEstimateTest {
  @Test
  void shouldBeCochransRatio() {
    // Sums 12 over 6: residuals (-1, 1, 0) / 6; error sqrt(2/36 x 3/2); t of 2 degrees 4.3027.
    RatioEstimate ratio = RatioEstimate.of(new double[] {1, 5, 6}, new double[] {1, 2, 3});
    assertThat(ratio.n()).isEqualTo(3);
    assertThat(ratio.value()).isEqualTo(2);
    assertThat(ratio.interval().halfWidth())
        .isCloseTo(4.30265 * Math.sqrt(2.0 / 36 * 1.5), within(1e-4));
  }

  @Test
  void shouldLeaveOutWhatIsNotKnown() {
    RatioEstimate ratio =
        RatioEstimate.of(new double[] {1, Double.NaN, 5, 6}, new double[] {1, 7, 2, 3});
    assertThat(ratio).isEqualTo(RatioEstimate.of(new double[] {1, 5, 6}, new double[] {1, 2, 3}));
    assertThat(RatioEstimate.of(new double[] {1}, new double[] {2}).interval().low()).isNaN();
    assertThat(RatioEstimate.of(new double[0], new double[0]).value()).isNaN();
  }

  @Test
  void shouldKnowADifferenceOfPairsBetterThanEither() {
    double[] people = {1, 2, 3, 4};
    double[] today = {3, 1, 9, 4};
    double[] more = {4.1, 2.9, 12, 8.1};
    RatioEstimate difference = RatioEstimate.difference(today, people, more, people);
    assertThat(difference.value()).isCloseTo(1.01, within(1e-12));
    assertThat(difference.interval().halfWidth())
        .isLessThan(RatioEstimate.of(today, people).interval().halfWidth() / 10);
    assertThat(difference.p()).isLessThan(0.001);
    RatioEstimate none = RatioEstimate.difference(today, people, today, people);
    assertThat(none.value()).isZero();
    assertThat(none.p()).isNaN();
  }

  /**
   * Of 2,000 intervals 1,900 should hold the true ratio; fewer than 1,850 or more than 1,950 would
   * come by chance once in 10 million times if they did so with exactly 95%.
   */
  @Test
  void shouldHoldTheTrueRatioNineteenTimesInTwenty() {
    Draws draws = Draws.keyed(8, 0);
    int held = 0;
    int networks = 40;
    for (int trial = 0; trial < 2000; trial++) {
      double[] above = new double[networks];
      double[] below = new double[networks];
      for (int at = 0; at < networks; at++) {
        below[at] = 3 + 4 * draws.uniform(Decision.NETWORK_DRAWN, at, 0, trial);
        above[at] = below[at] * (2 + 0.5 * draws.normal(Decision.NETWORK_DRAWN, at, 1, trial));
      }
      held += RatioEstimate.of(above, below).interval().contains(2) ? 1 : 0;
    }
    assertThat(held).isBetween(1850, 1950);
  }
}
