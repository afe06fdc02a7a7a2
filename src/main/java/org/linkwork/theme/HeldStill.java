package org.linkwork.theme;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The sub-themes that a scenario holds still, each at a level from 0 to 1; all others live, some of
 * them relaxed.
 *
 * <p>Behaviour reads every sub-theme through {@link #read}, so that holding one still or relaxing
 * it leaves all other code as it is.
 */
public final class HeldStill implements Serializable {
  /** Every sub-theme lives. */
  public static final HeldStill NONE = new HeldStill(allFree(), Relaxed.NONE);

  private final double[] levels;
  private final Relaxed relaxed;

  private HeldStill(double[] levels, Relaxed relaxed) {
    this.levels = levels;
    this.relaxed = relaxed;
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
    return new HeldStill(more, relaxed);
  }

  /** The same with living sub-themes relaxed; what is held still stays where it is held. */
  public HeldStill relaxedBy(Relaxed shares) {
    return new HeldStill(levels, shares);
  }

  /** The held level of the sub-theme or, where it is not held, the living one as it is relaxed. */
  public double read(SubTheme subTheme, double living) {
    double held = levels[subTheme.ordinal()];
    return held == held ? held : relaxed.closer(subTheme, living);
  }

  /** A quantity, 0 to 1, that moves with the sub-theme, as it is relaxed where it is not held. */
  public double relax(SubTheme subTheme, double quantity) {
    return holds(subTheme) ? quantity : relaxed.closer(subTheme, quantity);
  }

  /** Whether the sub-theme lives and is relaxed. */
  public boolean relaxes(SubTheme subTheme) {
    return !holds(subTheme) && relaxed.share(subTheme) > 0;
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
    return other instanceof HeldStill held
        && Arrays.equals(levels, held.levels)
        && relaxed.equals(held.relaxed);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(levels) + relaxed.hashCode();
  }

  private static double[] allFree() {
    double[] free = new double[SubTheme.values().length];
    Arrays.fill(free, Double.NaN);
    return free;
  }
}
