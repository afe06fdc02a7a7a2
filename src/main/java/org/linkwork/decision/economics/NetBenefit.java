package org.linkwork.decision.economics;

/** Net benefit of every option in every draw, against the option that is numbered 0. */
public final class NetBenefit {
  private NetBenefit() {}

  /** Each value less that of option 0 in the same draw. */
  public static double[][] increments(double[][] values) {
    double[][] found = new double[values.length][];
    for (int draw = 0; draw < values.length; draw++) {
      found[draw] = new double[values[draw].length];
      for (int option = 0; option < found[draw].length; option++) {
        found[draw][option] = values[draw][option] - values[draw][0];
      }
    }
    return found;
  }

  /**
   * Net monetary benefit: what the outcome is worth less what it costs, in pounds.
   *
   * @param cost pounds
   * @param effect units of outcome
   * @param value pounds that a unit of outcome is worth
   */
  public static double[][] monetary(double[][] cost, double[][] effect, double value) {
    double[][] found = new double[cost.length][];
    for (int draw = 0; draw < cost.length; draw++) {
      found[draw] = new double[cost[draw].length];
      for (int option = 0; option < found[draw].length; option++) {
        found[draw][option] = value * effect[draw][option] - cost[draw][option];
      }
    }
    return found;
  }

  /**
   * Net health benefit: the outcome less what else its cost would have bought, in units of outcome.
   *
   * @param value pounds that a unit of outcome is worth, above 0
   */
  public static double[][] health(double[][] cost, double[][] effect, double value) {
    double[][] found = monetary(cost, effect, value);
    for (double[] draw : found) {
      for (int option = 0; option < draw.length; option++) {
        draw[option] /= value;
      }
    }
    return found;
  }

  /** The mean of each option over draws. */
  public static double[] means(double[][] values) {
    double[] means = new double[values[0].length];
    for (double[] draw : values) {
      for (int option = 0; option < means.length; option++) {
        means[option] += draw[option] / values.length;
      }
    }
    return means;
  }

  /** One option's values, by draw. */
  public static double[] column(double[][] values, int option) {
    double[] column = new double[values.length];
    for (int draw = 0; draw < column.length; draw++) {
      column[draw] = values[draw][option];
    }
    return column;
  }
}
