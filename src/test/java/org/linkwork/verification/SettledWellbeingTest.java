package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linkwork.world.World;

/**
 * V13: without blows and groups, life satisfaction is an autoregression around the set point: mean
 * w*, variance s^2 / (1 - (1-k)^2), and half of any distance gone after ln 2 / -ln(1-k) weeks.
 */
class SettledWellbeingTest {
  private static final int PEOPLE = 4_000;
  private static final double SET_POINT = 5;
  private static final double RETURN = 0.025;
  private static final double NOISE = 0.12;

  /** Six comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldSpreadAroundTheSetPoint() {
    World world =
        calm()
            .with("wellbeing.return_rate", RETURN)
            .with("wellbeing.weekly_noise", NOISE)
            .with("wellbeing.start_spread", 0)
            .world(1, TestTown.NOBODY_LISTENS);
    double stays = (1 - RETURN) * (1 - RETURN);
    int weeks = 0;
    for (int until : new int[] {1, 20, 200}) {
      weeks = passWeeks(world, weeks, until);
      Sample levels = new Sample();
      for (int person : world.adults()) {
        levels.add(world.patients().lifeSatisfaction(person));
      }
      levels.assertMean("life satisfaction in week " + until, SET_POINT);
      double spread = NOISE * NOISE / (1 - stays);
      levels.assertVarianceOfNormal(
          "variance in week " + until, spread * (1 - Math.pow(stays, until)));
    }
    assertThat(Math.pow(stays, weeks)).as("left of the way to the long run").isLessThan(1e-4);
  }

  @Test
  void shouldHalveAnyDistanceInOneHalfLife() {
    int halfLife = 28;
    double rate = 1 - Math.pow(0.5, 1.0 / halfLife);
    World world =
        calm()
            .with("wellbeing.return_rate", rate)
            .with("wellbeing.weekly_noise", 0)
            .with("wellbeing.start_spread", 1)
            .world(1, TestTown.NOBODY_LISTENS);
    double[] start = new double[PEOPLE];
    for (int person = 0; person < PEOPLE; person++) {
      start[person] = world.patients().lifeSatisfaction(person) - SET_POINT;
    }
    int weeks = passWeeks(world, 0, halfLife);
    for (int person = 0; person < PEOPLE; person++) {
      // Levels are kept to seven digits.
      assertThat(world.patients().lifeSatisfaction(person) - SET_POINT)
          .isCloseTo(start[person] / 2, within(1e-5));
    }
    passWeeks(world, weeks, 2 * halfLife);
    assertThat(world.patients().lifeSatisfaction(0) - SET_POINT)
        .isCloseTo(start[0] / 4, within(1e-5));
  }

  private static int passWeeks(World world, int from, int until) {
    for (int week = from; week < until; week++) {
      world.setting().begin(week);
      world.belongings().passWeek();
      world.wellbeing().passWeek();
    }
    return until;
  }

  private static TestTown calm() {
    return TestTown.still(PEOPLE, 1)
        .with("wellbeing.set_point", SET_POINT)
        .with("wellbeing.set_point_spread", 0)
        .with("wellbeing.set_point_gradient", 0)
        .with("wellbeing.worry_to_satisfaction", 0)
        .with("wellbeing.loneliness_to_satisfaction", 0)
        .with("prescribing.at_start_share", 0);
  }
}
