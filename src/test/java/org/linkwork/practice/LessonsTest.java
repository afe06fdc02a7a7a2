package org.linkwork.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.setting.Levers;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

class LessonsTest {
  private static final double CLOSE = 1e-12;
  private static final Course LISTENING =
      new Course(
          "listening", List.of(new Course.Gap(SubTheme.INTERPERSONAL_SKILLS, 0.5)), 0.2, 1.5);

  private final Lessons lessons = new Lessons();

  @Test
  void shouldBuildUpOverSessionsOfWeeksInARowAndThenWearOff() {
    for (int week = 3; week < 7; week++) {
      lessons.attend(LISTENING, 0.2, 0.8, week, 10);
    }
    assertThat(lessons.level("listening", 6)).isCloseTo(0.8, within(CLOSE));
    assertThat(lessons.level("listening", 16)).isCloseTo(0.4, within(CLOSE));
    assertThat(lessons.level("another", 6)).isZero();
  }

  @Test
  void shouldBeAsStrongAsThePlanForSomebodyWhoWasThereFromTheStart() {
    InterventionPlan plan =
        new InterventionPlan("listening", 0, InterventionPlan.NEVER, 1, 0.8, 4, 7, 9);
    for (int week = 0; week < 40; week++) {
      if (plan.stepIn(week) > 0) {
        lessons.attend(LISTENING, plan.stepIn(week) * 0.8, 0.8, week, 7);
      }
      assertThat(lessons.level("listening", week)).isCloseTo(plan.strengthIn(week), within(CLOSE));
    }
  }

  @Test
  void shouldCloseTheGapsOfTheGpInsideThoseOfThePractice() {
    Levers practice = new Levers(HeldStill.NONE);
    Levers own = practice.inside();
    practice.closeGap(SubTheme.INTERPERSONAL_SKILLS, 0.4);
    lessons.attend(LISTENING, 1, 1, 0, InterventionPlan.NEVER);
    lessons.closeGaps(own, 5);
    assertThat(own.raise(SubTheme.INTERPERSONAL_SKILLS, 0.2))
        .isCloseTo(1 - 0.8 * 0.6 * 0.5, within(CLOSE));
    assertThat(practice.raise(SubTheme.INTERPERSONAL_SKILLS, 0.2))
        .isCloseTo(1 - 0.8 * 0.6, within(CLOSE));
    assertThat(lessons.persuade(0.5)).isCloseTo(0.6, within(CLOSE));
    assertThat(lessons.extraMinutes()).isCloseTo(1.5, within(CLOSE));
  }

  @Test
  void shouldChangeNoBitOfWhatNobodyHasLearnt() {
    Levers own = new Levers(HeldStill.NONE).inside();
    lessons.closeGaps(own, 5);
    assertThat(own.raise(SubTheme.INTERPERSONAL_SKILLS, 0.001)).isEqualTo(0.001);
    assertThat(lessons.persuade(0.001)).isEqualTo(0.001);
  }

  @Test
  void shouldForgetEverythingWhenSomebodyElseTakesUpThePost() {
    lessons.attend(LISTENING, 1, 1, 0, InterventionPlan.NEVER);
    lessons.closeGaps(new Levers(HeldStill.NONE).inside(), 0);
    lessons.forget();
    assertThat(lessons.hasAttended("listening")).isFalse();
    assertThat(lessons.persuaded()).isZero();
    assertThat(lessons.extraMinutes()).isZero();
  }

  @Test
  void shouldMoveNothingThatIsHeldStill() {
    Levers own = new Levers(HeldStill.NONE.with(SubTheme.INTERPERSONAL_SKILLS, 0.3)).inside();
    lessons.attend(LISTENING, 1, 1, 0, InterventionPlan.NEVER);
    lessons.closeGaps(own, 0);
    assertThat(own.closed(SubTheme.INTERPERSONAL_SKILLS)).isZero();
  }
}
