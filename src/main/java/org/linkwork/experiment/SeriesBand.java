package org.linkwork.experiment;

import java.util.List;
import org.linkwork.record.Outcome;

/**
 * One outcome week by week with its spread over replicates.
 *
 * @param outcome which outcome
 * @param weeks one summary for each week from 0, warm-up included
 */
public record SeriesBand(Outcome outcome, List<SampleSummary> weeks) {
  /** The band of one outcome over runs of the same length. */
  public static SeriesBand of(List<RunResult> runs, Outcome outcome) {
    int weeks = runs.isEmpty() ? 0 : runs.get(0).weekly().weeks();
    SampleSummary[] summaries = new SampleSummary[weeks];
    double[] values = new double[runs.size()];
    for (int week = 0; week < weeks; week++) {
      for (int run = 0; run < values.length; run++) {
        values[run] = runs.get(run).weekly().at(outcome, week);
      }
      summaries[week] = SampleSummary.of(values);
    }
    return new SeriesBand(outcome, List.of(summaries));
  }
}
