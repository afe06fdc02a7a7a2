package org.linkwork.report.table;

import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Funnel;
import org.linkwork.record.Stage;

/** Any quantity of a run, summed up over the runs of a scenario. */
public final class Samples {
  private static final double PER_THOUSAND = 1000;

  private Samples() {}

  /** A quantity that is never negative, over all finished runs; nor is its interval. */
  public static SampleSummary over(ReplicateSet runs, ToDoubleFunction<RunResult> quantity) {
    return of(runs, quantity).within(0, Double.POSITIVE_INFINITY);
  }

  /** A share over all finished runs in which it exists; it and its interval are 0 to 1. */
  public static SampleSummary share(ReplicateSet runs, ToDoubleFunction<RunResult> quantity) {
    return of(runs, quantity).within(0, 1);
  }

  /** Registered adults. */
  public static SampleSummary adults(ReplicateSet runs) {
    return over(runs, run -> run.funnel().reached(Stage.NOT_IN_NEED));
  }

  /** Some of the adults of each run, as a rate per 1,000 of its adults. */
  public static SampleSummary perThousandAdults(ReplicateSet runs, ToLongFunction<Funnel> people) {
    return of(
            runs,
            run ->
                PER_THOUSAND
                    * ratio(
                        people.applyAsLong(run.funnel()), run.funnel().reached(Stage.NOT_IN_NEED)))
        .within(0, PER_THOUSAND);
  }

  /** Of those at the stage before, the share of each run that came this far; none for the first. */
  public static SampleSummary kept(ReplicateSet runs, Stage stage) {
    return share(
        runs,
        run ->
            stage == Stage.NOT_IN_NEED
                ? Double.NaN
                : ratio(
                    run.funnel().reached(stage),
                    run.funnel().reached(Stage.values()[stage.ordinal() - 1])));
  }

  /** One number of people over another, not a number where there are none. */
  static double ratio(long people, long of) {
    return of == 0 ? Double.NaN : (double) people / of;
  }

  private static SampleSummary of(ReplicateSet runs, ToDoubleFunction<RunResult> quantity) {
    return SampleSummary.of(runs.results().stream().mapToDouble(quantity).toArray());
  }
}
