package org.linkwork.decision.economics;

/** What it would be worth to know before choosing. */
public final class ValueOfInformation {
  private ValueOfInformation() {}

  /** The place of the most, the first of several. */
  public static int best(double[] values) {
    int best = 0;
    for (int at = 1; at < values.length; at++) {
      best = values[at] > values[best] ? at : best;
    }
    return best;
  }

  /** By option: what is lost on average by choosing it and not the best of each draw. */
  public static double[] expectedLoss(double[][] benefit) {
    double[] loss = new double[benefit[0].length];
    for (double[] draw : benefit) {
      double most = draw[best(draw)];
      for (int option = 0; option < loss.length; option++) {
        loss[option] += (most - draw[option]) / benefit.length;
      }
    }
    return loss;
  }

  /**
   * The expected value of perfect information: the mean of the most in each draw, less the most of
   * the means; 0 or more.
   */
  public static double perfect(double[][] benefit) {
    double[] loss = expectedLoss(benefit);
    double least = loss[0];
    for (double each : loss) {
      least = Math.min(least, each);
    }
    return Math.max(0, least);
  }

  /**
   * The expected value of perfect information on some parameters, by regression of net benefit on
   * them (Strong, Oakley and Brennan 2014); 0 or more, and no more than of all.
   *
   * @param benefit by draw and option
   * @param parameters by draw, the parameters of the group
   */
  public static double partial(double[][] benefit, double[][] parameters) {
    double[][] increments = NetBenefit.increments(benefit);
    double[][] fitted = new double[benefit.length][benefit[0].length];
    Surface surface = Surface.over(parameters);
    for (int option = 1; option < benefit[0].length; option++) {
      double[] fit = surface.fitted(NetBenefit.column(increments, option));
      for (int draw = 0; draw < fit.length; draw++) {
        fitted[draw][option] = fit[draw];
      }
    }
    return Math.min(perfect(fitted), perfect(benefit));
  }
}
