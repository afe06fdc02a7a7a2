package org.linkwork.theme;

import java.util.Arrays;

/**
 * The sub-themes that a scenario holds still, each at a level from 0 to 1; all others live.
 *
 * <p>Behaviour reads every sub-theme through {@link #read}, so that holding one still leaves all
 * other code as it is.
 */
public final class HeldStill {
  /** Every sub-theme lives. */
  public static final HeldStill NONE = new HeldStill(allFree());

  private final double[] levels;

  private HeldStill(double[] levels) {
    this.levels = levels;
  }

  /**
   * Holds one more sub-theme still.
   *
   * @param level 0 to 1
   * @throws IllegalArgumentException if the level is outside 0 to 1
   */
  public HeldStill with(SubTheme subTheme, double level) {
    if (!(level >= 0 && level <= 1)) {
      throw new IllegalArgumentException(
          "A sub-theme is held at a level from 0 to 1, not at " + level + ".");
    }
    double[] more = levels.clone();
    more[subTheme.ordinal()] = level;
    return new HeldStill(more);
  }

  /** The held level of the sub-theme, or the living one where it is not held. */
  public double read(SubTheme subTheme, double living) {
    double held = levels[subTheme.ordinal()];
    return held == held ? held : living;
  }

  /** Whether the sub-theme is held still. */
  public boolean holds(SubTheme subTheme) {
    return !Double.isNaN(levels[subTheme.ordinal()]);
  }

  /** The level at which the sub-theme is held, 0 to 1, or not a number where it lives. */
  public double level(SubTheme subTheme) {
    return levels[subTheme.ordinal()];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeldStill held && Arrays.equals(levels, held.levels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(levels);
  }

  private static double[] allFree() {
    double[] free = new double[SubTheme.values().length];
    Arrays.fill(free, Double.NaN);
    return free;
  }
}
