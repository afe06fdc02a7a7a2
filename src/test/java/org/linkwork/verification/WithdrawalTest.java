package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.parameter.WellbeingParameters;
import org.linkwork.patient.Belonging;
import org.linkwork.world.World;

/**
 * V14: what a full-strength course of d weeks and its abrupt end add up to, in point-weeks of life
 * satisfaction.
 *
 * <p>While the course lasts, belonging is worth beta a week and the person gets used to it: A = 1 -
 * (1-k)^d. After it, what one is used to is missed, delta A, and fades by k a week. Seen as a week
 * begins, before the person has got used to anything, this adds up to beta d - delta (1 - (1-k)^d)
 * / k, the formula read before the week passes. Life satisfaction, in our week, feels belonging
 * after the week's adaptation, so that the first week of missing is already eased by k: beta d -
 * delta (1-k) (1 - (1-k)^d) / k, and a course pays off a little sooner.
 */
class WithdrawalTest {
  private static final double EXACT = 1e-9;
  private static final int WEEKS_AFTER = 2_000;

  @ParameterizedTest
  @CsvSource({"1, 1.5, 0.05", "1, 1.5, 0.10", "1, 2.25, 0.05", "0.9, 1.4, 0.05", "1, 0.8, 0.07"})
  void shouldAddUpToTheClosedForm(double worth, double loss, double adapts) {
    WellbeingParameters wellbeing = parameters(worth, loss, adapts);
    for (int weeks = 1; weeks <= 60; weeks++) {
      double usedTo = (1 - Math.pow(1 - adapts, weeks)) / adapts;
      assertThat(area(weeks, wellbeing, true))
          .as("area seen as weeks begin, after " + weeks)
          .isCloseTo(worth * weeks - loss * usedTo, within(EXACT));
      assertThat(area(weeks, wellbeing, false))
          .as("area felt, after " + weeks)
          .isCloseTo(worth * weeks - loss * (1 - adapts) * usedTo, within(EXACT));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1.5, 0.05, 19, 16", "1, 1.5, 0.10, 10, 8", "1, 2.25, 0.05, 39, 37"})
  void shouldBreakEvenAfterTheKnownWeeks(
      double worth, double loss, double adapts, int weeksSeen, int weeksFelt) {
    WellbeingParameters wellbeing = parameters(worth, loss, adapts);
    assertThat(breakEven(wellbeing, true)).isEqualTo(weeksSeen);
    assertThat(breakEven(wellbeing, false)).isEqualTo(weeksFelt);
  }

  @Test
  void shouldNeverHarmWhenLossWeighsNoMoreThanGain() {
    WellbeingParameters wellbeing = parameters(1, 1, 0.05);
    for (int weeks = 1; weeks <= 60; weeks++) {
      assertThat(area(weeks, wellbeing, true)).isGreaterThan(-EXACT);
      assertThat(area(weeks, wellbeing, false)).isPositive();
    }
  }

  /** Life satisfaction follows what belonging adds with a lag that loses nothing. */
  @Test
  void shouldMoveLifeSatisfactionByTheSameArea() {
    double worth = 1;
    double loss = 2.25;
    double adapts = 0.05;
    World world = calm(worth, loss, adapts).world(1, TestTown.NOBODY_LISTENS);
    double rest = world.patients().lifeSatisfaction(0);
    int courseWeeks = 16;
    double area = 0;
    for (int week = 0; week < 1_200; week++) {
      world.setting().begin(week);
      if (week < courseWeeks) {
        world.belongings().of(0).attend(1);
      } else if (week == courseWeeks) {
        assertThat(world.belongings().of(0).lose(1)).isEqualTo(1);
      }
      world.belongings().passWeek();
      world.wellbeing().passWeek();
      area += world.patients().lifeSatisfaction(0) - rest;
    }
    double usedTo = 1 - Math.pow(1 - adapts, courseWeeks);
    double missed = 0;
    // The model lets go of what is left when it is next to nothing.
    for (double level = usedTo * (1 - adapts); level >= 0.002; level *= 1 - adapts) {
      missed += level;
    }
    assertThat(area)
        .as("sixteen sessions and a sudden end leave somebody worse off, as GP11 saw")
        .isNegative()
        .isCloseTo(worth * courseWeeks - loss * missed, within(0.02));
  }

  private static int breakEven(WellbeingParameters wellbeing, boolean seenAsWeekBegins) {
    int weeks = 1;
    while (area(weeks, wellbeing, seenAsWeekBegins) <= 0) {
      weeks++;
    }
    return weeks;
  }

  private static double area(int weeks, WellbeingParameters wellbeing, boolean seenAsWeekBegins) {
    Belonging belonging = new Belonging(0);
    double area = 0;
    for (int week = 0; week < weeks + WEEKS_AFTER; week++) {
      if (week < weeks) {
        belonging.attend(1);
      } else if (week == weeks) {
        belonging.lose(1);
      }
      if (seenAsWeekBegins) {
        area += belonging.lift(wellbeing);
      }
      belonging.passWeek(wellbeing);
      if (!seenAsWeekBegins) {
        area += belonging.lift(wellbeing);
      }
    }
    return area;
  }

  private static WellbeingParameters parameters(double worth, double loss, double adapts) {
    return calm(worth, loss, adapts).parameters().wellbeing();
  }

  private static TestTown calm(double worth, double loss, double adapts) {
    return TestTown.still(2, 1)
        .with("wellbeing.connection_worth", worth)
        .with("wellbeing.loss_worth", loss)
        .with("wellbeing.adaptation_rate", adapts)
        .with("wellbeing.connection_to_loneliness", 0)
        .with("wellbeing.set_point", 5)
        .with("wellbeing.set_point_spread", 0)
        .with("wellbeing.start_spread", 0)
        .with("wellbeing.weekly_noise", 0)
        .with("wellbeing.worry_to_satisfaction", 0)
        .with("wellbeing.loneliness_to_satisfaction", 0)
        .with("prescribing.at_start_share", 0);
  }
}
