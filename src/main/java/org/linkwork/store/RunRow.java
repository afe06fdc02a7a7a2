package org.linkwork.store;

import java.util.Optional;
import org.linkwork.design.Recording;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Funnel;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Readings;
import org.linkwork.record.StratumTable;

/**
 * What a store keeps of one finished run.
 *
 * @param content what was run, see {@link RunContent}
 * @param replicate number of the run, from 0
 * @param seed master seed
 * @param totals values for the policy period, by {@link Outcome} ordinal; not a number where there
 *     is none
 * @param pence what was paid in the policy period, by {@link Payer} and {@link Purpose} ordinal
 * @param funnel how far adults came, if it is kept
 * @param weekly outcomes kept by week, in the order of {@link Recording#weekly}, by week from 0
 * @param strata outcomes by kind of person, if they are kept
 * @param seconds time that the run took, in seconds of one thread
 * @param readings sums and counts that a study read off it; none unless asked for
 */
public record RunRow(
    String content,
    int replicate,
    long seed,
    double[] totals,
    long[][] pence,
    Optional<Funnel> funnel,
    double[][] weekly,
    Optional<StratumTable> strata,
    double seconds,
    Readings readings) {
  /** What is to be kept of a result. */
  public static RunRow of(String content, RunResult result, Recording recording) {
    double[] totals = new double[Outcome.values().length];
    for (Outcome outcome : Outcome.values()) {
      totals[outcome.ordinal()] = result.total(outcome);
    }
    long[][] pence = new long[Payer.values().length][Purpose.values().length];
    for (Payer payer : Payer.values()) {
      for (Purpose purpose : Purpose.values()) {
        pence[payer.ordinal()][purpose.ordinal()] = result.money().pence(payer, purpose);
      }
    }
    return new RunRow(
        content,
        result.replicate(),
        result.seed(),
        totals,
        pence,
        recording.funnel() ? Optional.of(result.funnel()) : Optional.empty(),
        recording.weekly().stream()
            .map(outcome -> result.weekly().of(outcome))
            .toArray(double[][]::new),
        recording.strata() ? Optional.of(result.strata()) : Optional.empty(),
        result.seconds(),
        result.readings());
  }
}
