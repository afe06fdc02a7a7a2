package org.linkwork.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linkwork.analysis.Summary;
import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.Holm;
import org.linkwork.experiment.PairedEffect;

/**
 * One factor at a time at each end of its range, all others as in the scenario, with the same luck
 * throughout: easy to tell, and blind to all that factors do together.
 */
public final class Tornado {
  private Tornado() {}

  /**
   * How the answer differs from that of the scenario as it is, from replicates run in pairs.
   *
   * @param low difference with the factor at the low end of its range
   * @param high difference with the factor at the high end
   * @param lowP two-sided p of the paired t test of the first, by Holm's method over all bars
   * @param highP the same of the second
   */
  public record Bar(Summary low, Summary high, double lowP, double highP) {
    /** Whether either end differs beyond chance. */
    public boolean isBeyondChance() {
      return lowP < PairedEffect.LEVEL || highP < PairedEffect.LEVEL;
    }

    /** The larger of the two mean differences, without its sign. */
    public double reach() {
      return Math.max(Math.abs(low.mean()), Math.abs(high.mean()));
    }
  }

  /** The scenario as it is, then the low and the high end of each factor. */
  public static List<Evaluation> design(int factors) {
    List<Evaluation> evaluations = new ArrayList<>();
    double[] asItIs = new double[factors];
    Arrays.fill(asItIs, Double.NaN);
    evaluations.add(new Evaluation(0, asItIs));
    for (int factor = 0; factor < factors; factor++) {
      for (double end : new double[] {0, 1}) {
        double[] at = asItIs.clone();
        at[factor] = end;
        evaluations.add(new Evaluation(0, at));
      }
    }
    return evaluations;
  }

  /** The bar of each factor. */
  public static List<Bar> bars(int factors, Answers answers) {
    List<Summary> differences = new ArrayList<>();
    for (int evaluation = 1; evaluation <= 2 * factors; evaluation++) {
      differences.add(difference(answers, evaluation));
    }
    double[] p = Holm.adjust(differences.stream().mapToDouble(Tornado::p).toArray());
    List<Bar> bars = new ArrayList<>();
    for (int low = 0; low < p.length; low += 2) {
      bars.add(new Bar(differences.get(low), differences.get(low + 1), p[low], p[low + 1]));
    }
    return bars;
  }

  private static double p(Summary difference) {
    return FewRuns.twoSided(difference.mean(), difference.sd(), difference.n());
  }

  private static Summary difference(Answers answers, int evaluation) {
    double[] asItIs = answers.values()[0];
    double[] differences = answers.values()[evaluation].clone();
    for (int replicate = 0; replicate < differences.length; replicate++) {
      differences[replicate] -= asItIs[replicate];
    }
    return Summary.of(differences).believed();
  }
}
