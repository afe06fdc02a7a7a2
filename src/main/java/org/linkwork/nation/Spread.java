package org.linkwork.nation;

/**
 * Where a number of a network lies: evenly between two ends, or at both where they are one.
 *
 * @param low lower end
 * @param high upper end, no less than the lower
 */
public record Spread(double low, double high) {
  /** The number at this share of the way from low to high, 0 to 1. */
  double at(double share) {
    return low + share * (high - low);
  }

  /** The middle of it. */
  public double mean() {
    return (low + high) / 2;
  }
}
