package org.linkwork.chance;

/** The Poisson distribution by inversion: one uniform gives one count. */
public final class Poisson {
  private Poisson() {}

  /**
   * The smallest count whose cumulative probability exceeds u.
   *
   * @param mean 0 to 700
   * @param u between 0 and 1
   */
  public static int quantile(double mean, double u) {
    double probability = Exponential.of(-mean);
    double cumulative = probability;
    int count = 0;
    // Terms too small to add anything end the search: rounding may keep the sum below the largest
    // u.
    while (u >= cumulative && cumulative + probability > cumulative) {
      count++;
      probability *= mean / count;
      cumulative += probability;
    }
    return count;
  }
}
