package org.linkwork.decision;

/**
 * A difference of two options as far as the runs tell.
 *
 * @param mean its mean
 * @param low low end of the interval that chance of the runs leaves, 95% for all pairs together
 * @param high its high end
 * @param share share of draws in which it is above 0, half of those in which it is 0 included
 */
public record Told(double mean, double low, double high, double share) {
  private static final double SURE = 0.95;

  /** Whether chance of the runs cannot have made its sign. */
  public boolean isBeyondChance() {
    return low > 0 || high < 0;
  }

  /** Whether neither chance nor what is not known leaves its sign in doubt. */
  public boolean isSure() {
    return isBeyondChance() && (share >= SURE || share <= 1 - SURE);
  }
}
