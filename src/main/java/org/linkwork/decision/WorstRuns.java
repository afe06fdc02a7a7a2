package org.linkwork.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.chance.Draws;
import org.linkwork.decision.economics.Spread;
import org.linkwork.experiment.Holm;

/**
 * The tenth of its runs in which an option has the least net benefit against the first, and what
 * happened in them more or less often than in its other runs.
 *
 * @param runs runs in all
 * @param worst how many of them are the worst tenth
 * @param atMost net benefit in these or less, in pounds
 * @param reasons one for each {@link Happening}, in that order
 */
public record WorstRuns(int runs, int worst, double atMost, List<Reason> reasons) {
  private static final int SHUFFLES = 999;
  private static final double WRONG = 0.05;

  /** Far from the places of other draws that are taken again. */
  private static final long PLACE = 2L << 32;

  /** Copies the list. */
  public WorstRuns {
    reasons = List.copyOf(reasons);
  }

  /**
   * How often something happened in these runs.
   *
   * @param what what happened
   * @param there how often in the mean of the worst runs
   * @param elsewhere how often in the mean of the other runs
   * @param chance how often so large a difference is found between as many runs that are drawn by
   *     lot and the others, allowing for the number of reasons; not a number where it always
   *     happened equally often
   */
  public record Reason(Happening what, double there, double elsewhere, double chance) {
    /** Whether it is more than chance. */
    public boolean isTold() {
      return chance <= WRONG;
    }
  }

  /** The worst runs of an option. */
  static WorstRuns of(DecisionFindings findings, int option, Measure netBenefit) {
    List<RunLedger[]> runs = new ArrayList<>();
    for (RunLedger[][] set : findings.data().ledgers()) {
      runs.addAll(Arrays.asList(set));
    }
    double[] gain =
        runs.stream()
            .mapToDouble(run -> netBenefit.of(run[option]) - netBenefit.of(run[0]))
            .toArray();
    int[] worst = Spread.worstTenth(gain);
    Draws luck = Draws.keyed(findings.decision().base().seed(), 0);
    List<double[]> counts = new ArrayList<>();
    double[] chances = new double[Happening.values().length];
    for (Happening what : Happening.values()) {
      double[] count =
          runs.stream().mapToDouble(run -> run[option].happenings()[what.ordinal()]).toArray();
      counts.add(count);
      chances[what.ordinal()] = chance(count, worst, luck);
    }
    double[] adjusted = Holm.adjust(chances);
    List<Reason> reasons = new ArrayList<>();
    for (Happening what : Happening.values()) {
      double[] count = counts.get(what.ordinal());
      double there = mean(count, worst);
      double all = Spread.mean(count) * count.length;
      reasons.add(
          new Reason(
              what,
              there,
              (all - there * worst.length) / (count.length - worst.length),
              adjusted[what.ordinal()]));
    }
    return new WorstRuns(gain.length, worst.length, gain[worst[worst.length - 1]], reasons);
  }

  private static double chance(double[] counts, int[] worst, Draws luck) {
    if (!(Spread.variance(counts) > 0)) {
      return Double.NaN;
    }
    double mean = Spread.mean(counts);
    double seen = Math.abs(mean(counts, worst) - mean);
    int asMuch = 1;
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      int[] drawn = drawn(counts.length, worst.length, luck, shuffle);
      asMuch += Math.abs(mean(counts, drawn) - mean) >= seen - 1e-9 ? 1 : 0;
    }
    return (double) asMuch / (SHUFFLES + 1);
  }

  /** So many different places, by lot. */
  private static int[] drawn(int from, int number, Draws luck, int shuffle) {
    int[] order = IntStream.range(0, from).toArray();
    for (int at = 0; at < number; at++) {
      int other =
          at
              + (int)
                  ((from - at)
                      * luck.uniform(
                          org.linkwork.chance.Decision.RESAMPLED_ROW, PLACE + at, shuffle));
      int kept = order[at];
      order[at] = order[other];
      order[other] = kept;
    }
    return Arrays.copyOf(order, number);
  }

  private static double mean(double[] values, int[] places) {
    return IntStream.of(places).mapToDouble(place -> values[place]).sum() / places.length;
  }
}
