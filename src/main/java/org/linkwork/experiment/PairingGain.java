package org.linkwork.experiment;

import org.linkwork.record.Outcome;

/**
 * What keyed draws gain over one shared stream with the same seeds, for one scenario's effect on
 * one outcome.
 *
 * @param scenario the scenario compared with the baseline
 * @param outcome which outcome
 * @param n pairs of replicates, run both ways
 * @param keyedVariance variance of the difference with keyed draws
 * @param oneStreamVariance variance of the difference with one stream
 * @param interval 95% jackknife interval of {@link #factor}
 */
public record PairingGain(
    String scenario,
    Outcome outcome,
    int n,
    double keyedVariance,
    double oneStreamVariance,
    Interval interval) {
  static PairingGain of(
      String scenario, Outcome outcome, PairedSample keyed, PairedSample oneStream) {
    if (keyed.n() != oneStream.n()) {
      throw new IllegalArgumentException("Both ways must have the same pairs");
    }
    double keyedVariance = keyed.differenceVariance();
    double oneStreamVariance = oneStream.differenceVariance();
    return new PairingGain(
        scenario,
        outcome,
        keyed.n(),
        keyedVariance,
        oneStreamVariance,
        Jackknife.ofRatio(
            keyed.n(),
            left ->
                oneStream.without(left).differenceVariance()
                    / keyed.without(left).differenceVariance(),
            oneStreamVariance / keyedVariance));
  }

  /** How many times as many replicates one stream would need for the same interval. */
  public double factor() {
    return oneStreamVariance / keyedVariance;
  }
}
