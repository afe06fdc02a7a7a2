package org.linkwork.study;

import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.GroupParameters;
import org.linkwork.scenario.Scenario;

/**
 * What kind each community group is, by its id; drawn once when a town is made, and so known
 * without looking into the town.
 */
final class GroupKinds {
  private static final int SLOTS_BETWEEN_GENERATIONS = 100_000;

  private static final double WEEKS_A_YEAR = 52;

  private final Draws draws;
  private final GroupParameters group;
  private final int atFirst;

  GroupKinds(Scenario scenario, Draws draws) {
    this.draws = draws;
    group = scenario.parameters().group();
    double people = scenario.parameters().place().registeredPeople();
    atFirst = (int) Math.round(scenario.parameters().place().groupsPer10000() * people / 10_000);
  }

  /** Groups open in the first week; their ids run from 0. */
  int atFirst() {
    return atFirst;
  }

  /** Whether it runs courses of a fixed number of sessions. */
  boolean isCourse(int id) {
    return uniform(Decision.GROUP_COURSE, id) < group.courseShare();
  }

  /** Whether it lives on one grant alone. */
  boolean isSmall(int id) {
    return uniform(Decision.GROUP_ONE_STREAM, id) < group.oneStreamShare();
  }

  /** Pounds that somebody's place in a session takes, of an average group. */
  double costOfSession() {
    return group.costFixedPerYear() / WEEKS_A_YEAR / group.places() + group.costPerAttendance();
  }

  private double uniform(Decision decision, int id) {
    return draws.uniform(decision, id % SLOTS_BETWEEN_GENERATIONS, id / SLOTS_BETWEEN_GENERATIONS);
  }
}
