package org.linkwork.decision.economics;

import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

/**
 * How well it is known what information is worth. Draws that share their runs are one block: blocks
 * are taken again with replacement for intervals (Efron 1979), and net benefit is shuffled against
 * what would be known to see how much would be found though nothing hung on it.
 */
public final class InformationDoubt {
  private static final int TIMES = 200;
  private static final int SHUFFLES = 999;
  private static final double TAIL = 0.025;

  /** Shuffles have places beyond those of any draw taken again. */
  private static final long SHUFFLED = 1L << 32;

  private final Draws luck;
  private final double[][] benefit;
  private final List<int[]> blocks;

  /**
   * The doubt about these draws.
   *
   * @param luck of taking again and shuffling
   * @param benefit net benefit by draw and option, in pounds
   * @param blocks the draws of each block
   */
  public InformationDoubt(Draws luck, double[][] benefit, List<int[]> blocks) {
    this.luck = luck;
    this.benefit = benefit.clone();
    this.blocks = List.copyOf(blocks);
  }

  /** What it would be worth to know all that was varied. */
  public Worth perfect() {
    double[] found = new double[TIMES];
    int none = 0;
    for (int time = 0; time < TIMES; time++) {
      found[time] = ValueOfInformation.perfect(rows(benefit, takenAgain(time)));
      none += found[time] == 0 ? 1 : 0;
    }
    return worth(ValueOfInformation.perfect(benefit), found, (double) none / TIMES);
  }

  /**
   * What it would be worth to know some parameters.
   *
   * @param parameters by draw, the parameters of the group
   * @param sameInBlock whether they are the same in all draws of a block
   */
  public Worth partial(double[][] parameters, boolean sameInBlock) {
    double[] found = new double[TIMES];
    for (int time = 0; time < TIMES; time++) {
      int[] again = takenAgain(time);
      found[time] = ValueOfInformation.partial(rows(benefit, again), rows(parameters, again));
    }
    return worth(
        ValueOfInformation.partial(benefit, parameters),
        found,
        sameInBlock ? chance(means(benefit), means(parameters)) : chance(benefit, parameters));
  }

  private static Worth worth(double pounds, double[] found, double chance) {
    return new Worth(
        pounds,
        Math.min(pounds, Spread.quantile(found, TAIL)),
        Math.max(pounds, Spread.quantile(found, 1 - TAIL)),
        chance);
  }

  private double chance(double[][] values, double[][] parameters) {
    Surface surface = Surface.over(parameters);
    double[][] increments = NetBenefit.increments(values);
    double seen = found(surface, increments);
    int asMuch = 1;
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      asMuch += found(surface, rows(increments, shuffled(values.length, shuffle))) >= seen ? 1 : 0;
    }
    return (double) asMuch / (SHUFFLES + 1);
  }

  private static double found(Surface surface, double[][] increments) {
    double[][] fitted = new double[increments.length][increments[0].length];
    for (int option = 1; option < increments[0].length; option++) {
      double[] fit = surface.fitted(NetBenefit.column(increments, option));
      for (int row = 0; row < fit.length; row++) {
        fitted[row][option] = fit[row];
      }
    }
    return ValueOfInformation.perfect(fitted);
  }

  private int[] takenAgain(int time) {
    int number = blocks.size();
    return IntStream.range(0, number)
        .map(place -> (int) (number * luck.uniform(Decision.RESAMPLED_ROW, place, time)))
        .flatMap(block -> IntStream.of(blocks.get(block)))
        .toArray();
  }

  private int[] shuffled(int number, int shuffle) {
    int[] order = IntStream.range(0, number).toArray();
    for (int at = number - 1; at > 0; at--) {
      int other = (int) ((at + 1) * luck.uniform(Decision.RESAMPLED_ROW, SHUFFLED + at, shuffle));
      int kept = order[at];
      order[at] = order[other];
      order[other] = kept;
    }
    return order;
  }

  private double[][] means(double[][] values) {
    double[][] means = new double[blocks.size()][];
    for (int block = 0; block < means.length; block++) {
      means[block] = NetBenefit.means(rows(values, blocks.get(block)));
    }
    return means;
  }

  private static double[][] rows(double[][] values, int[] places) {
    double[][] rows = new double[places.length][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = values[places[row]];
    }
    return rows;
  }
}
