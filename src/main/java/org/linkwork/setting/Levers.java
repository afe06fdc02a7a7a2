package org.linkwork.setting;

import java.util.Arrays;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

/**
 * How far interventions have closed the gap of each sub-theme this week, in one practice, one
 * group, one GP or the whole network.
 *
 * <p>The levers of a GP lie inside those of the practice: what is left open by the one is closed
 * further by the other.
 *
 * <p>Two interventions that close shares a and b leave (1-a)(1-b) of the gap, in whichever order;
 * interventions are always applied in the order of the catalogue, so that even the last bit does
 * not depend on the order in a file.
 */
public final class Levers {
  private final HeldStill held;
  private final Levers around;
  private final double[] open = new double[SubTheme.values().length];

  /** Levers with every gap as wide as without any intervention; what is held cannot be moved. */
  public Levers(HeldStill held) {
    this(held, null);
  }

  private Levers(HeldStill held, Levers around) {
    this.held = held;
    this.around = around;
    release();
  }

  /** Levers of something inside, which close further what these leave open. */
  public Levers inside() {
    return new Levers(held, this);
  }

  /** Forgets all interventions, as at the beginning of each week. */
  public void release() {
    Arrays.fill(open, 1);
  }

  /**
   * Closes a share of what remains of the sub-theme's gap.
   *
   * @param share 0 to 1
   */
  public void closeGap(SubTheme subTheme, double share) {
    if (!held.holds(subTheme)) {
      open[subTheme.ordinal()] *= 1 - share;
    }
  }

  /** The level of 0 to 1 after the gap to 1 has been closed as far as it is. */
  public double raise(SubTheme subTheme, double level) {
    double stillOpen = open(subTheme);
    return stillOpen == 1 ? level : 1 - (1 - level) * stillOpen;
  }

  /** The share of the sub-theme's gap that is closed, 0 to 1. */
  public double closed(SubTheme subTheme) {
    return 1 - open(subTheme);
  }

  private double open(SubTheme subTheme) {
    double own = open[subTheme.ordinal()];
    return around == null ? own : around.open(subTheme) * own;
  }
}
