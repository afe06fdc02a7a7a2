package org.linkwork.experiment;

import java.util.List;
import org.linkwork.record.Outcome;

/**
 * The runs of one scenario.
 *
 * @param scenario the scenario's name
 * @param asked replicates asked for, or begun where precision decides
 * @param results finished runs in the order of replicates
 * @param failures failed runs in the order of replicates
 * @param stopped whether it was stopped before all had finished
 */
public record ReplicateSet(
    String scenario,
    int asked,
    List<RunResult> results,
    List<RunFailure> failures,
    boolean stopped) {
  /** One outcome's policy-period value in each finished run. */
  public double[] totals(Outcome outcome) {
    return results.stream().mapToDouble(run -> run.total(outcome)).toArray();
  }

  /** One outcome's policy-period value over the finished runs, its interval within its bounds. */
  public SampleSummary summary(Outcome outcome) {
    return SampleSummary.of(totals(outcome)).within(outcome.least(), outcome.most());
  }

  /** One outcome's series with its spread over the finished runs. */
  public SeriesBand band(Outcome outcome) {
    return SeriesBand.of(results, outcome);
  }
}
