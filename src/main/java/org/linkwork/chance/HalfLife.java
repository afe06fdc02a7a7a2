package org.linkwork.chance;

/** What is left of something that wears off by half in equal times. */
public final class HalfLife {
  /** The half-life of what never wears off. */
  public static final int NEVER = Integer.MAX_VALUE;

  private static final double LOG_OF_TWO = 0.6931471805599453;

  private HalfLife() {}

  /**
   * The share that is left, 0 to 1.
   *
   * @param weeks that have passed, 0 or more
   * @param halfLifeWeeks weeks in which half is lost, 1 or more, or {@link #NEVER}
   */
  public static double left(int weeks, int halfLifeWeeks) {
    return halfLifeWeeks == NEVER ? 1 : Exponential.of(-LOG_OF_TWO * weeks / halfLifeWeeks);
  }
}
