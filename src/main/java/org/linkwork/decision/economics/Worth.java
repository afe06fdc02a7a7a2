package org.linkwork.decision.economics;

/**
 * What it would be worth to know something before choosing, and how well that is known.
 *
 * @param pounds expected value over the draws
 * @param low low end of its 95% interval over draws taken again
 * @param high high end of it
 * @param chance how often as much would be found, or more, though nothing hung on it
 */
public record Worth(double pounds, double low, double high, double chance) {
  private static final double WRONG = 0.05;

  /** Whether it can be told from nothing. */
  public boolean isTold() {
    return chance <= WRONG;
  }

  /** The same with another probability that it is chance, as after allowing for several tests. */
  public Worth at(double other) {
    return new Worth(pounds, low, high, other);
  }
}
