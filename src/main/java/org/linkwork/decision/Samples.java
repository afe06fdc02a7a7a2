package org.linkwork.decision;

import java.util.List;
import java.util.Map;

/**
 * Draws of what is not known, and what each option costs and gives in each; the same draw is the
 * same prices, the same values of what nobody can choose and the same luck for every option.
 *
 * @param set by draw: the place of the parameter set among those of the data
 * @param prices by draw: the prices
 * @param cost by draw and option: cost in the main perspective, discounted, in pounds
 * @param wellbys by draw and option, discounted
 * @param qalys the same WELLBYs as QALYs, by the draw's exchange; never added to them
 * @param extra by draw, option and year: what it costs more than the first, not discounted, in
 *     pounds
 * @param chanceShare by option: share of the spread over sets that was chance of the runs and has
 *     been taken out; not a number with a single set
 */
public record Samples(
    int[] set,
    List<Map<PricedItem, Double>> prices,
    double[][] cost,
    double[][] wellbys,
    double[][] qalys,
    double[][][] extra,
    double[] chanceShare) {
  /** Draws. */
  public int draws() {
    return cost.length;
  }
}
