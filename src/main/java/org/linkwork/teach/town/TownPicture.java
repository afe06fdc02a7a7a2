package org.linkwork.teach.town;

import java.util.List;
import java.util.Map;

/**
 * One run of a town as the page draws it. Weeks count from the end of the warm-up; the arrays are
 * not to be changed.
 *
 * @param weeks how many weeks are shown
 * @param registered everybody in town, children too
 * @param adults adults of the town
 * @param reached by week, how many adults have come at least as far as each stage
 * @param ended why people's furthest journeys have ended so far
 * @param series some outcomes by week, to three decimals; null where there is nothing to count
 * @param groups community groups
 * @param gps by week and GP post: 0 nobody, 1 a GP, 2 a locum
 * @param linkWorkers by week and post: 1 if somebody is there, people waiting, longest wait in
 *     weeks, people supported
 * @param people who was on the pathway, and where
 * @param measures numbers of the whole run by {@code Measure.key}; null where there is nothing to
 *     count
 */
public record TownPicture(
    int weeks,
    int registered,
    int adults,
    int[][] reached,
    List<Ending> ended,
    Map<String, List<Double>> series,
    List<Group> groups,
    int[][] gps,
    int[][][] linkWorkers,
    List<Person> people,
    Map<String, Double> measures) {
  /**
   * A reason for going no further, at a stage.
   *
   * @param stage ordinal of the stage
   * @param reason the reason in words
   * @param good whether it is a good ending
   * @param people by week, how many adults' furthest journeys have ended so
   */
  public record Ending(int stage, String reason, boolean good, int[] people) {}

  /**
   * A community group.
   *
   * @param name its name
   * @param slot its place in the town
   * @param places how many people fit in
   * @param from first week it is open in, at least 0
   * @param members by week from the first, people in it, of whom the second number are referred
   */
  public record Group(String name, int slot, int places, int from, int[][] members) {}

  /**
   * Somebody who was on the pathway.
   *
   * @param id the person's number
   * @param who sex, age band and deprivation fifth as digits, such as 213
   * @param moves three numbers for each week in which something happened, in order: weeks since the
   *     last such week (first, since week 0); the stage's ordinal; and, while on the way, 0 or the
   *     group's place in the list plus 1, or when lost, minus the reason's ordinal plus 1
   */
  public record Person(int id, int who, int[] moves) {}
}
