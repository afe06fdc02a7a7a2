package org.linkwork.nation;

/**
 * What came of one network in one world.
 *
 * @param totals values for the policy period, by {@link org.linkwork.record.Outcome} ordinal; not a
 *     number where there is none
 * @param adults adults by deprivation fifth, the most deprived first, averaged over weeks
 * @param byFifth values by fifth and outcome
 */
record NetworkTotals(double[] totals, double[] adults, double[][] byFifth) {
  double allAdults() {
    double sum = 0;
    for (double fifth : adults) {
      sum += fifth;
    }
    return sum;
  }
}
