package org.linkwork.decision.economics;

/**
 * How much of the spread of means over parameter sets is chance of the runs behind them (the route
 * of O'Hagan, Stevenson and Madan 2007).
 *
 * @param between variance of the sets' means
 * @param chance mean over sets of the variance within a set, divided by its runs
 */
public record InnerNoise(double between, double chance) {
  /** The noise of values by set and run, each set with two runs or more. */
  public static InnerNoise of(double[][] bySetAndRun) {
    double[] means = new double[bySetAndRun.length];
    double chance = 0;
    for (int set = 0; set < means.length; set++) {
      means[set] = Spread.mean(bySetAndRun[set]);
      chance += Spread.variance(bySetAndRun[set]) / bySetAndRun[set].length / bySetAndRun.length;
    }
    return new InnerNoise(means.length < 2 ? 0 : Spread.variance(means), chance);
  }

  /** Variance that belongs to the parameters: max(0, between - within / runs). */
  public double ofParameters() {
    return Math.max(0, between - chance);
  }

  /** Chance as a share of the spread that is seen, 0 to 1. */
  public double share() {
    return between == 0 ? 0 : Math.min(1, chance / between);
  }

  /** What the distance of a set's mean from the mean of all shrinks to, as a share of it. */
  public double shrinkage() {
    return between == 0 ? 0 : Math.sqrt(ofParameters() / between);
  }
}
