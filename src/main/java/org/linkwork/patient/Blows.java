package org.linkwork.patient;

import org.linkwork.parameter.WellbeingParameters;

/**
 * How often life deals a person a blow, by deprivation fifth and groups of their own.
 *
 * @paper EQ-12 for the gradient; OUT-13, OUT-14 and OUT-32 for the protection by groups
 */
final class Blows {
  private static final int GROUP_COUNTS = 4;

  private final double[] perWeek = new double[6 * GROUP_COUNTS];
  private final double highest;

  Blows(WellbeingParameters wellbeing) {
    double most = 0;
    for (int fifth = 1; fifth <= 5; fifth++) {
      double rate = wellbeing.shocksPerWeek() * Gradient.of(wellbeing.shockGradient(), fifth);
      for (int groups = 0; groups < GROUP_COUNTS; groups++) {
        perWeek[fifth * GROUP_COUNTS + groups] = rate;
        most = Math.max(most, rate);
        rate *= wellbeing.ownGroupProtection();
      }
    }
    highest = most;
  }

  /** Chance of a blow in a week, before what belonging to further groups protects from. */
  double perWeek(int fifth, int ownGroups) {
    return perWeek[fifth * GROUP_COUNTS + ownGroups];
  }

  /** The highest such chance of anybody. */
  double highest() {
    return highest;
  }
}
