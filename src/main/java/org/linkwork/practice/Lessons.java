package org.linkwork.practice;

import java.util.TreeMap;
import org.linkwork.chance.HalfLife;
import org.linkwork.setting.Levers;

/**
 * What one GP has learnt in courses; it wears off since the last session, and goes with the GP.
 *
 * <p>Sessions of weeks in a row build upon one another; wearing off begins when they end.
 *
 * @paper "Formal training", "GP knowledge: evidence and community"
 */
public final class Lessons {
  private final TreeMap<String, Lesson> learnt = new TreeMap<>();
  private double persuaded;
  private double extraMinutes;

  /** A course as it was left at its last session. */
  private record Lesson(Course course, double level, int lastWeek, int halfLifeWeeks) {
    double levelIn(int week) {
      return level * HalfLife.left(week - lastWeek, halfLifeWeeks);
    }
  }

  /**
   * Attends a session.
   *
   * @param adds what it adds to the level, 0 to 1
   * @param most the level of somebody who has just attended everything, 0 to 1
   * @param halfLifeWeeks weeks in which half of it wears off, or {@link HalfLife#NEVER}
   */
  public void attend(Course course, double adds, double most, int week, int halfLifeWeeks) {
    Lesson before = learnt.get(course.name());
    double level = 0;
    if (before != null) {
      level = before.lastWeek() == week - 1 ? before.level() : before.levelIn(week);
    }
    learnt.put(
        course.name(), new Lesson(course, Math.min(most, level + adds), week, halfLifeWeeks));
  }

  /** Whether the GP has been to any session of a course. */
  public boolean hasAttended(String course) {
    return learnt.containsKey(course);
  }

  /** How much of a course is still there in a week, 0 to 1. */
  public double level(String course, int week) {
    Lesson lesson = learnt.get(course);
    return lesson == null ? 0 : lesson.levelIn(week);
  }

  /** How far courses have moved the belief that the GP brought towards full belief, 0 to 1. */
  public double persuaded() {
    return persuaded;
  }

  /** Minutes by which the GP's appointments are longer. */
  double extraMinutes() {
    return extraMinutes;
  }

  /** The belief after courses have closed their share of its gap to full belief. */
  double persuade(double belief) {
    return persuaded == 0 ? belief : 1 - (1 - belief) * (1 - persuaded);
  }

  /** Closes the GP's own gaps by what is still there in a week. */
  void closeGaps(Levers own, int week) {
    double unpersuaded = 1;
    extraMinutes = 0;
    for (Lesson lesson : learnt.values()) {
      double level = lesson.levelIn(week);
      for (Course.Gap gap : lesson.course().closes()) {
        own.closeGap(gap.subTheme(), level * gap.share());
      }
      unpersuaded *= 1 - level * lesson.course().persuades();
      extraMinutes += level * lesson.course().extraMinutes();
    }
    persuaded = 1 - unpersuaded;
  }

  /** Forgets everything: somebody else has taken up the post. */
  void forget() {
    learnt.clear();
    persuaded = 0;
    extraMinutes = 0;
  }
}
