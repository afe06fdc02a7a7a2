package org.linkwork.theme;

import java.io.Serializable;
import java.util.Arrays;

/**
 * How far each sub-theme is relaxed: the share, 0 to 1, of its remaining gap that is closed towards
 * the side that helps.
 *
 * <p>That side is 1, but 0 for what is a {@linkplain SubTheme#isBurden burden}.
 */
public final class Relaxed implements Serializable {
  /** No sub-theme is relaxed. */
  public static final Relaxed NONE = new Relaxed(new double[SubTheme.values().length]);

  private final double[] shares;

  private Relaxed(double[] shares) {
    this.shares = shares;
  }

  /**
   * The same with one sub-theme relaxed so far.
   *
   * @param share 0 to 1 of the remaining gap
   * @throws IllegalArgumentException if the share is outside 0 to 1
   */
  public Relaxed with(SubTheme subTheme, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A sub-theme is relaxed by a share from 0 to 1, not by " + share + ".");
    }
    double[] more = shares.clone();
    more[subTheme.ordinal()] = share;
    return new Relaxed(more);
  }

  /** The share of the sub-theme's remaining gap that is closed, 0 to 1. */
  public double share(SubTheme subTheme) {
    return shares[subTheme.ordinal()];
  }

  /** The level, 0 to 1, after its gap has been closed so far; the same bits where it is not. */
  public double closer(SubTheme subTheme, double level) {
    double share = shares[subTheme.ordinal()];
    if (share == 0) {
      return level;
    }
    return subTheme.isBurden() ? level * (1 - share) : 1 - (1 - level) * (1 - share);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Relaxed relaxed && Arrays.equals(shares, relaxed.shares);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shares);
  }
}
