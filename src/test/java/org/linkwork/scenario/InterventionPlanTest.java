package org.linkwork.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class InterventionPlanTest {
  private static final int NEVER = InterventionPlan.NEVER;
  private static final double CLOSE = 1e-12;

  @Test
  void shouldGrowOverTheRampAndStayWhereNothingWearsOff() {
    InterventionPlan plan = new InterventionPlan("stories", 2, 20, 1, 0.8, 3);
    assertThat(plan.strengthIn(1)).isZero();
    assertThat(plan.strengthIn(2)).isCloseTo(0.2, within(CLOSE));
    assertThat(plan.strengthIn(4)).isCloseTo(0.6, within(CLOSE));
    assertThat(plan.strengthIn(5)).isEqualTo(0.8);
    assertThat(plan.strengthIn(19)).isEqualTo(0.8);
    assertThat(plan.strengthIn(20)).isZero();
  }

  @Test
  void shouldWearOffByHalfInAHalfLifeAfterFullStrength() {
    InterventionPlan plan = new InterventionPlan("stories", 0, NEVER, 1, 0.8, 3, 10, NEVER);
    assertThat(plan.strengthIn(3)).isEqualTo(0.8);
    assertThat(plan.strengthIn(13)).isCloseTo(0.4, within(CLOSE));
    assertThat(plan.strengthIn(33)).isCloseTo(0.1, within(CLOSE));
  }

  @Test
  void shouldBeBackAtFullStrengthWithEachRefresher() {
    InterventionPlan plan = new InterventionPlan("stories", 0, NEVER, 1, 0.8, 3, 10, 10);
    assertThat(plan.strengthIn(12)).isCloseTo(0.8 * StrictMath.pow(0.5, 0.9), within(CLOSE));
    assertThat(plan.strengthIn(13)).isEqualTo(0.8);
    assertThat(plan.strengthIn(18)).isCloseTo(0.8 * StrictMath.sqrt(0.5), within(CLOSE));
    assertThat(plan.strengthIn(23)).isEqualTo(0.8);
  }

  @Test
  void shouldTeachEverythingOnceOverTheRampAndAgainInEachRefresher() {
    InterventionPlan plan = new InterventionPlan("stories", 4, 40, 1, 0.8, 3, 10, 10);
    double taught = 0;
    for (int week = 0; week <= 7; week++) {
      taught += plan.stepIn(week);
    }
    assertThat(taught).isCloseTo(1, within(CLOSE));
    assertThat(plan.stepIn(3)).isZero();
    assertThat(plan.stepIn(8)).isZero();
    assertThat(plan.stepIn(17)).isEqualTo(1);
    assertThat(plan.stepIn(27)).isEqualTo(1);
    assertThat(plan.stepIn(47)).isZero();
  }
}
