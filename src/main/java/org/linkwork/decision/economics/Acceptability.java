package org.linkwork.decision.economics;

/**
 * How often each option has the most net benefit.
 *
 * @param values pounds that a unit of outcome may be worth
 * @param shares by value and option: share of draws in which it has the most; where several have
 *     equally much they share the draw, so that each row adds up to 1
 * @param expected by value: the option with the most net benefit in expectation, the first of
 *     several
 * @param expectedLoss by value and option: net benefit that is lost on average by choosing it
 *     rather than what is best in each draw, in pounds
 */
public record Acceptability(
    double[] values, double[][] shares, int[] expected, double[][] expectedLoss) {
  /** Acceptability at each of these values of a unit of outcome. */
  public static Acceptability of(double[][] cost, double[][] effect, double... values) {
    double[][] shares = new double[values.length][];
    double[][] losses = new double[values.length][];
    int[] expected = new int[values.length];
    for (int at = 0; at < values.length; at++) {
      double[][] benefit = NetBenefit.monetary(cost, effect, values[at]);
      shares[at] = shares(benefit);
      expected[at] = ValueOfInformation.best(NetBenefit.means(benefit));
      losses[at] = ValueOfInformation.expectedLoss(benefit);
    }
    return new Acceptability(values.clone(), shares, expected, losses);
  }

  /** Share of draws in which each option has the most. */
  public static double[] shares(double[][] benefit) {
    double[] shares = new double[benefit[0].length];
    for (double[] draw : benefit) {
      double most = draw[ValueOfInformation.best(draw)];
      int ties = 0;
      for (double value : draw) {
        ties += value == most ? 1 : 0;
      }
      for (int option = 0; option < draw.length; option++) {
        shares[option] += draw[option] == most ? 1.0 / ties / benefit.length : 0;
      }
    }
    return shares;
  }

  /** The acceptability frontier: by value, the share of draws for the option that is expected. */
  public double[] frontier() {
    double[] frontier = new double[values.length];
    for (int at = 0; at < frontier.length; at++) {
      frontier[at] = shares[at][expected[at]];
    }
    return frontier;
  }
}
