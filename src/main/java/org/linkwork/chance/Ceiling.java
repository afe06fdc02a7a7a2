package org.linkwork.chance;

/**
 * What a variate cannot exceed, found from the eight highest of its bits, so that a choice among
 * many options need not work out the variates of those that cannot win.
 */
public final class Ceiling {
  private static final int CELLS = 256;

  /** More than the rounding of quantiles at the edge of a cell. */
  private static final double ROUNDING = 1e-9;

  private static final double[] NORMAL = new double[CELLS];
  private static final double[] GUMBEL = new double[CELLS];

  static {
    for (int cell = 0; cell < CELLS; cell++) {
      long highest = (cell + 1L << 56) - 1;
      NORMAL[cell] = Draws.toNormal(highest) + ROUNDING;
      GUMBEL[cell] = Draws.toGumbel(highest) + ROUNDING;
    }
  }

  private Ceiling() {}

  /** No less than the {@link Draws#toNormal normal number} of these bits. */
  public static double ofNormal(long bits) {
    return NORMAL[(int) (bits >>> 56)];
  }

  /** No less than the {@link Draws#toGumbel Gumbel number} of these bits. */
  public static double ofGumbel(long bits) {
    return GUMBEL[(int) (bits >>> 56)];
  }
}
