package org.linkwork.study;

import java.util.ArrayList;
import java.util.List;

/**
 * The readings of several seeds, together and with each left out in turn.
 *
 * @param each seed by seed
 * @param all of all seeds
 * @param withoutOne of all seeds but one, in the same order; of nothing where there is one only
 */
record PooledReadings(List<ReadingsByArm> each, ReadingsByArm all, List<ReadingsByArm> withoutOne) {
  static PooledReadings of(List<ReadingsByArm> each) {
    List<ReadingsByArm> withoutOne = new ArrayList<>();
    for (int left = 0; left < each.size(); left++) {
      withoutOne.add(sum(each, left));
    }
    return new PooledReadings(each, sum(each, each.size()), withoutOne);
  }

  private static ReadingsByArm sum(List<ReadingsByArm> each, int but) {
    ReadingsByArm sum = ReadingsByArm.NONE;
    for (int seed = 0; seed < each.size(); seed++) {
      sum = seed == but ? sum : sum.plus(each.get(seed));
    }
    return sum;
  }
}
