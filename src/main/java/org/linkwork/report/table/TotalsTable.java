package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.RunResult;
import org.linkwork.record.Outcome;

/**
 * Every outcome of every run over the policy period.
 *
 * @param arms the scenarios' runs
 */
public record TotalsTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "totals.csv",
          "Every outcome of every run over the whole policy period.",
          Columns.SCENARIO,
          Columns.REPLICATE,
          Columns.OUTCOME,
          Columns.UNIT,
          Column.number(
              "value",
              "see unit",
              "the sum over the policy period for what is counted, the mean over its weeks for"
                  + " what is measured, one sum over another for a ratio"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      for (RunResult run : arm.results()) {
        for (Outcome outcome : Outcome.values()) {
          table
              .text(arm.scenario())
              .whole(run.replicate())
              .text(outcome.key())
              .text(outcome.unit())
              .number(run.total(outcome))
              .endRow();
        }
      }
    }
  }
}
