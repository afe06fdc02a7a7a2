package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;

/**
 * Every outcome over the policy period, summed up over runs.
 *
 * @param arms the scenarios' runs
 */
public record SummaryTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "summary.csv",
          "Every outcome over the policy period, summed up over the runs of a scenario.",
          Columns.SCENARIO,
          Columns.OUTCOME,
          Column.text("label", "the outcome in words"),
          Columns.UNIT,
          Column.number("mean", "see unit", "mean over runs"),
          Column.number("sd", "see unit", "standard deviation between runs"),
          Columns.N,
          Column.number(
              "ci_low",
              "see unit",
              "lower end of the 95% t interval of the mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "see unit",
              "upper end of the 95% t interval of the mean, cut off at what is possible"),
          Column.number("p10", "see unit", "value below which a tenth of the runs fall"),
          Column.number("p50", "see unit", "value below which half of the runs fall"),
          Column.number("p90", "see unit", "value below which nine tenths of the runs fall"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (Outcome outcome : Outcome.values()) {
        SampleSummary summary = arm.summary(outcome);
        table
            .text(arm.scenario())
            .text(outcome.key())
            .text(outcome.label())
            .text(outcome.unit())
            .number(summary.mean())
            .number(summary.sd())
            .whole(summary.n())
            .number(summary.interval().low())
            .number(summary.interval().high())
            .number(summary.tenth())
            .number(summary.median())
            .number(summary.ninetieth())
            .endRow();
      }
    }
  }
}
