package org.linkwork.study;

import org.linkwork.record.Readings;

/** How long people waited for a link worker, as counts by whole weeks. */
final class WaitReadings {
  /** The last count is of this wait and all longer ones. */
  private static final int LONGEST = 26;

  private WaitReadings() {}

  /** The count in which a wait of so many whole weeks belongs. */
  static String key(int weeks) {
    return "waited_%02d".formatted(Math.min(weeks, LONGEST));
  }

  /** The median wait in weeks, as if a wait of n whole weeks lay evenly between n and n + 1. */
  static double median(ReadingsByArm read) {
    Readings pilot = read.in(Arm.WELL_STAFFED_PILOT);
    double half = 0;
    for (int weeks = 0; weeks <= LONGEST; weeks++) {
      half += pilot.of(key(weeks)) / 2;
    }
    double before = 0;
    for (int weeks = 0; weeks <= LONGEST; weeks++) {
      double here = pilot.of(key(weeks));
      if (here > 0 && before + here >= half) {
        return weeks + (half - before) / here;
      }
      before += here;
    }
    return Double.NaN;
  }
}
