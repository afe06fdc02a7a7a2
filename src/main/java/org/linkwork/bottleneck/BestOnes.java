package org.linkwork.bottleneck;

import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.SampleSummary;

/**
 * Which of several options may be the best, given what each gained in the same runs: a set that
 * holds the best one with 95% confidence (screening to the best by paired t tests after Bonferroni;
 * Nelson and others 2001).
 */
final class BestOnes {
  private BestOnes() {}

  /**
   * Whether each option may be the best.
   *
   * @param gains by option and run, more being better; not a number where a run is missing
   */
  static boolean[] among(double[][] gains) {
    boolean[] mayBeBest = new boolean[gains.length];
    for (int option = 0; option < gains.length; option++) {
      mayBeBest[option] = true;
      for (int rival = 0; rival < gains.length && mayBeBest[option]; rival++) {
        mayBeBest[option] = !isBeaten(gains[option], gains[rival], gains.length - 1);
      }
    }
    return mayBeBest;
  }

  private static boolean isBeaten(double[] option, double[] rival, int rivals) {
    double[] lead = new double[option.length];
    for (int run = 0; run < lead.length; run++) {
      lead[run] = rival[run] - option[run];
    }
    SampleSummary summary = SampleSummary.of(lead);
    double p = FewRuns.twoSided(summary.mean(), summary.sd(), summary.n());
    return summary.mean() > 0 && p / 2 < PairedEffect.LEVEL / rivals;
  }
}
