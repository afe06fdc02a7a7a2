package org.linkwork.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.analysis.Bootstrap;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.Interval;

/**
 * Screening by elementary effects (Morris 1991; mu* after Campolongo, Cariboni and Saltelli 2007):
 * trajectories on a grid of four levels along which each factor moves once.
 */
public final class Morris {
  private static final int LEVELS = 4;
  private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

  /** Mean size of a standard normal number. */
  private static final double MEAN_SIZE = Math.sqrt(2 / Math.PI);

  private Morris() {}

  /**
   * What moving a factor does to the answer, each time per whole range of the factor.
   *
   * @param muStar mean size of the effect: how much the factor matters
   * @param muStarInterval 95% bootstrap interval of it, over trajectories
   * @param mu mean effect with its sign
   * @param sigma standard deviation of effects: how much they depend on the other factors, on where
   *     the factor stands, or on chance
   * @param chance mean size of effect that chance alone would give; not a number for one replicate
   * @param trajectories complete trajectories behind it
   */
  public record Effect(
      double muStar,
      Interval muStarInterval,
      double mu,
      double sigma,
      double chance,
      int trajectories) {
    /** Whether the effect is larger than chance alone would make it; never told by a few. */
    public boolean isBeyondChance() {
      return !FewRuns.isRough(trajectories)
          && muStarInterval.low() > (Double.isNaN(chance) ? 0 : chance);
    }
  }

  /**
   * The trajectories, one after the other, each a row of luck of its own.
   *
   * @param factors number of factors
   * @param trajectories number of trajectories, 2 or more
   */
  public static List<Evaluation> design(int factors, int trajectories, Draws draws) {
    List<Evaluation> evaluations = new ArrayList<>();
    for (int row = 0; row < trajectories; row++) {
      double[] at = new double[factors];
      boolean[] falls = new boolean[factors];
      for (int factor = 0; factor < factors; factor++) {
        int level = (int) (LEVELS * draws.uniform(Decision.TRAJECTORY_START, factor, row));
        at[factor] = level / (LEVELS - 1.0);
        falls[factor] = level >= LEVELS / 2;
      }
      evaluations.add(new Evaluation(row, at));
      for (int factor : turns(factors, row, draws)) {
        at = at.clone();
        at[factor] += falls[factor] ? -STEP : STEP;
        evaluations.add(new Evaluation(row, at));
      }
    }
    return evaluations;
  }

  /**
   * The effect of each factor; trajectories with a missing answer are left out.
   *
   * @param design the trajectories, with places as far as they were really moved
   * @param answers the answer at each place
   */
  public static List<Effect> effects(List<Evaluation> design, Answers answers, Draws draws) {
    int factors = design.get(0).at().length;
    int length = factors + 1;
    int[] complete =
        IntStream.range(0, design.size() / length)
            .filter(row -> answers.isComplete(row * length, (row + 1) * length))
            .toArray();
    double[][] effects = new double[factors][complete.length];
    double[] chance = new double[factors];
    for (int kept = 0; kept < complete.length; kept++) {
      for (int step = 1; step < length; step++) {
        int after = complete[kept] * length + step;
        double[] from = design.get(after - 1).at();
        double[] to = design.get(after).at();
        int moved = moved(from, to);
        if (moved >= 0) {
          effects[moved][kept] =
              (answers.mean(after) - answers.mean(after - 1)) / (to[moved] - from[moved]);
          chance[moved] +=
              answers.differenceVariance(after, after - 1)
                  / ((to[moved] - from[moved]) * (to[moved] - from[moved]))
                  / complete.length;
        }
      }
    }
    Interval[] intervals =
        complete.length < 2
            ? unknown(factors)
            : new Bootstrap(draws, Bootstrap.USUAL)
                .intervals(
                    complete.length,
                    rows ->
                        Arrays.stream(effects).mapToDouble(one -> meanSize(one, rows)).toArray());
    int[] all = IntStream.range(0, complete.length).toArray();
    return IntStream.range(0, factors)
        .mapToObj(factor -> effect(effects[factor], all, intervals[factor], chance[factor]))
        .toList();
  }

  private static Effect effect(
      double[] effects, int[] all, Interval interval, double chanceVariance) {
    double mu = Arrays.stream(effects).sum() / effects.length;
    double squares = Arrays.stream(effects).map(one -> (one - mu) * (one - mu)).sum();
    double sigma = effects.length < 2 ? Double.NaN : Math.sqrt(squares / (effects.length - 1));
    return new Effect(
        meanSize(effects, all),
        interval,
        mu,
        sigma,
        MEAN_SIZE * Math.sqrt(chanceVariance),
        effects.length);
  }

  private static double meanSize(double[] effects, int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> Math.abs(effects[row])).sum() / rows.length;
  }

  /** The factor that differs between two places; negative where none does. */
  private static int moved(double[] from, double[] to) {
    return IntStream.range(0, from.length)
        .filter(factor -> from[factor] != to[factor])
        .findFirst()
        .orElse(-1);
  }

  private static int[] turns(int factors, int row, Draws draws) {
    return IntStream.range(0, factors)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                factor -> draws.uniform(Decision.TRAJECTORY_TURN, factor, row)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Interval[] unknown(int count) {
    Interval[] intervals = new Interval[count];
    Arrays.fill(intervals, Interval.UNKNOWN);
    return intervals;
  }
}
