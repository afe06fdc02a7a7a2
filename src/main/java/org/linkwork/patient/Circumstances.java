package org.linkwork.patient;

/** A person's circumstances, packed into the eight bits of a column. */
final class Circumstances {
  private static final int ALONE = 1;
  private static final int CAR = 2;
  private static final int BENEFITS = 4;

  private Circumstances() {}

  static int of(
      boolean livesAlone, boolean hasCar, boolean onBenefits, int wealthThird, int conditions) {
    return (livesAlone ? ALONE : 0)
        | (hasCar ? CAR : 0)
        | (onBenefits ? BENEFITS : 0)
        | wealthThird << 3
        | conditions << 5;
  }

  static boolean livesAlone(int packed) {
    return (packed & ALONE) != 0;
  }

  static boolean hasCar(int packed) {
    return (packed & CAR) != 0;
  }

  static boolean onBenefits(int packed) {
    return (packed & BENEFITS) != 0;
  }

  static int wealthThird(int packed) {
    return packed >> 3 & 3;
  }

  static int longTermConditions(int packed) {
    return packed >> 5 & 3;
  }
}
