package org.linkwork.study;

/**
 * In which weeks of a run each person saw a GP; one visit a week is kept. The bits of a week lie
 * together, since a week's visits are written one after the other.
 */
final class VisitHistory {
  private static final int BITS = 6;

  private final int people;
  private final long[][] byWeek;

  /** No visits yet of so many people over so many weeks. */
  VisitHistory(int people, int weeks) {
    this.people = people;
    byWeek = new long[weeks][people + Long.SIZE - 1 >> BITS];
  }

  void add(int person, int week) {
    byWeek[week][person >> BITS] |= 1L << person;
  }

  private int visited(int person, int week) {
    return (int) (byWeek[week][person >> BITS] >>> person & 1);
  }

  /** Visits from the first of these weeks up to but without the second. */
  int count(int person, int from, int until) {
    int visits = 0;
    for (int week = Math.max(0, from); week < Math.min(byWeek.length, until); week++) {
      visits += visited(person, week);
    }
    return visits;
  }

  /**
   * Visits by stratum, added up from the first week: how many there were before each week.
   *
   * @param strata each person's stratum, or -1 for people who do not count
   * @param count number of strata
   */
  double[][] before(int[] strata, int count) {
    double[][] before = new double[count][byWeek.length + 1];
    for (int week = 0; week < byWeek.length; week++) {
      for (double[] sums : before) {
        sums[week + 1] = sums[week];
      }
      for (int word = 0; word < byWeek[week].length; word++) {
        for (long left = byWeek[week][word]; left != 0; left &= left - 1) {
          int person = (word << BITS) + Long.numberOfTrailingZeros(left);
          if (strata[person] >= 0) {
            before[strata[person]][week + 1]++;
          }
        }
      }
    }
    return before;
  }

  /** Number of people. */
  int people() {
    return people;
  }
}
