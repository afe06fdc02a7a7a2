package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linkwork.patient.Membership;

/** V12: habit after n sessions is 1 - (1 - zeta)^n, and each miss takes its share. */
class HabitTest {
  private static final double GROWS = 0.1;
  private static final double SHRINKS = 0.15;

  @Test
  void shouldGrowToOneLessWhatEachSessionLeaves() {
    Membership membership = new Membership(0, 0.5, 0, 0, 7);
    assertThat(membership.habit()).isZero();
    for (int sessions = 1; sessions <= 60; sessions++) {
      membership.attend(GROWS, 7, 0.25);
      assertThat(membership.habit())
          .as("habit after " + sessions + " sessions")
          .isCloseTo(1 - Math.pow(1 - GROWS, sessions), within(1e-14));
    }
    for (int misses = 1; misses <= 3; misses++) {
      assertThat(membership.miss(SHRINKS, 7, 0.25)).isEqualTo(misses);
    }
    assertThat(membership.habit())
        .isCloseTo((1 - Math.pow(1 - GROWS, 60)) * Math.pow(1 - SHRINKS, 3), within(1e-14));
  }

  /** ln 0.05 / ln 0.9 = 28.4, and a session cannot be attended in part. */
  @Test
  void shouldNeedTwentyNineSessionsForNineteenTwentieths() {
    Membership membership = new Membership(0, 0.5, 0, 0, 7);
    int sessions = 0;
    while (membership.habit() < 0.95) {
      membership.attend(GROWS, 7, 0.25);
      sessions++;
    }
    assertThat(sessions).isEqualTo((int) Math.ceil(Math.log(0.05) / Math.log(1 - GROWS)));
    assertThat(sessions).isEqualTo(29);
  }
}
