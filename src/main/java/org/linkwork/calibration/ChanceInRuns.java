package org.linkwork.calibration;

import java.util.List;

/** How far luck alone moves a target. */
final class ChanceInRuns {
  private ChanceInRuns() {}

  /**
   * The variance that chance gives each aim in runs of a candidate, from differences between its
   * replicates; with a single one from what the emulators could not explain.
   */
  static double[] variances(List<Aim> aims, List<Answer> answers, Wave last) {
    double[] chance = new double[aims.size()];
    for (int aim = 0; aim < chance.length; aim++) {
      Scale scale = aims.get(aim).scale();
      double sum = 0;
      int known = 0;
      for (Answer answer : answers) {
        double variance = ofMean(answer.byReplicate(), aim, scale);
        if (!Double.isNaN(variance)) {
          sum += variance;
          known++;
        }
      }
      double unexplained =
          last.emulators()
              .get(aim)
              .map(emulator -> emulator.residualError() * emulator.residualError())
              .orElse(0.0);
      chance[aim] = known > 0 ? sum / known : unexplained;
    }
    return chance;
  }

  private static double ofMean(double[][] byReplicate, int aim, Scale scale) {
    int replicates = byReplicate.length;
    double mean = 0;
    for (double[] replicate : byReplicate) {
      mean += scale.of(replicate[aim]) / replicates;
    }
    double squares = 0;
    for (double[] replicate : byReplicate) {
      double off = scale.of(replicate[aim]) - mean;
      squares += off * off;
    }
    return replicates < 2 ? Double.NaN : squares / (replicates - 1) / replicates;
  }
}
