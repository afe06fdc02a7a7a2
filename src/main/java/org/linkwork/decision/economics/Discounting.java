package org.linkwork.decision.economics;

/** What amounts of later years are worth in the first. */
public final class Discounting {
  private Discounting() {}

  /**
   * The present value of amounts by year, the first year not discounted.
   *
   * @param rate share by which a year later counts less, 0 or more
   */
  public static double presentValue(double[] byYear, double rate) {
    double sum = 0;
    double factor = 1;
    for (double amount : byYear) {
      sum += amount / factor;
      factor *= 1 + rate;
    }
    return sum;
  }
}
