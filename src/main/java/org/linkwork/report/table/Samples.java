package org.linkwork.report.table;

import java.util.function.ToDoubleFunction;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SampleSummary;

/** Any quantity of a run, summed up over the runs of a scenario. */
public final class Samples {
  private Samples() {}

  /** The quantity over all finished runs, in their order. */
  public static SampleSummary over(ReplicateSet runs, ToDoubleFunction<RunResult> quantity) {
    return SampleSummary.of(runs.results().stream().mapToDouble(quantity).toArray());
  }
}
