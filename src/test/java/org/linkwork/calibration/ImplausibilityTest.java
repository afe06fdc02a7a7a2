package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ImplausibilityTest {
  @Test
  void shouldBeAsWorkedOutByHand() {
    // Target 20.5 accepted from 16 to 25, model 25.5: 5 off; variances 2.25^2 observed, 1 of
    // discrepancy (0.2222 of 4.5), 4 of emulator and chance: 5 / sqrt(5.0625 + 1 + 4) = 1.5762.
    Aim aim = new Aim("o1", "referrals", "share", Scale.PLAIN, 20.5, 16, 25, 2.0 / 9, 1);

    assertThat(aim.implausibility(25.5, 4)).isCloseTo(5 / Math.sqrt(10.0625), within(1e-12));
    assertThat(Implausibility.of(20.5, 25.5, 10.0625)).isCloseTo(1.57622, within(1e-5));
  }

  @Test
  void shouldBeTwoAtTheEndOfTheBandWhereNothingElseIsUnsure() {
    Aim share = new Aim("o2", "declined", "share", Scale.LOGIT, 0.12, 0.08, 0.16, 0, 1);

    assertThat(share.implausibility(Scale.LOGIT.of(0.08), 0)).isCloseTo(2, within(1e-12));
    assertThat(share.implausibility(Scale.LOGIT.of(0.16), 0)).isCloseTo(2, within(1e-12));
    assertThat(share.implausibility(Scale.LOGIT.of(0.12), 0)).isZero();
  }

  @Test
  void shouldRuleNothingOutOnASideWithoutEnd() {
    Aim atLeast =
        new Aim(
            "o18", "closures", "share", Scale.LOG, 0.027, 0.02, Double.POSITIVE_INFINITY, 0.3, 1);

    assertThat(atLeast.implausibility(Scale.LOG.of(0.5), 0.01)).isZero();
    assertThat(atLeast.implausibility(Scale.LOG.of(0.001), 0.01)).isGreaterThan(3);
  }

  @Test
  void shouldTakeAValueAtTheEndOfItsBandToBeSlightlyInside() {
    Aim atEnd = new Aim("o10", "wait", "share", Scale.PLAIN, 3, 1, 3, 0, 1);

    // An eighth of the band's width of 2 is 0.25, two deviations of 0.125.
    assertThat(atEnd.implausibility(3.25, 0)).isCloseTo(2, within(1e-12));
  }

  @Test
  void shouldRankWhatIsKnown() {
    double[] found = {1, Double.NaN, 4, 2};

    assertThat(Implausibility.ranked(found, 1)).isEqualTo(4);
    assertThat(Implausibility.ranked(found, 2)).isEqualTo(2);
    assertThat(Implausibility.ranked(found, 4)).isZero();
  }

  @Test
  void shouldRefuseABandThatDoesNotHoldItsValue() {
    assertThatThrownBy(() -> new Aim("o3", "contact", "share", Scale.LOGIT, 0.5, 0.76, 0.92, 0, 1))
        .hasMessageContaining("o3");
  }

  @Test
  void shouldComeBackFromEveryScale() {
    for (Scale scale : Scale.values()) {
      assertThat(scale.back(scale.of(0.38))).isCloseTo(0.38, within(1e-12));
      assertThat(scale.of(Double.NaN)).isNaN();
    }
    assertThat(Scale.LOGIT.of(0)).isFinite();
    assertThat(Scale.LOG.of(0)).isFinite();
  }
}
