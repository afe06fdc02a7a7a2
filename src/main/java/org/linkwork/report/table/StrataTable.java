package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;

/**
 * Outcomes of the policy period by deprivation fifth, sex and age band.
 *
 * @param arms the scenarios' runs
 */
public record StrataTable(List<ReplicateSet> arms) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "strata.csv",
          "Outcomes of the policy period by deprivation fifth, sex and age band of adults.",
          Columns.SCENARIO,
          Column.text("breakdown", "what adults are sorted by"),
          Column.text("kind", "which of them"),
          Column.number("adults", "people", "mean number of adults of this kind"),
          Columns.OUTCOME,
          Columns.UNIT,
          Columns.N,
          Column.number(
              "mean", "see unit", "mean over runs of the sum, mean or ratio among these adults"),
          Column.number(
              "ci_low",
              "see unit",
              "lower end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "see unit",
              "upper end of the 95% interval of that mean, cut off at what is possible"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      if (!arm.results().isEmpty()) {
        for (Breakdown breakdown : Breakdown.values()) {
          for (int kind = 0; kind < breakdown.size(); kind++) {
            writeKind(table, arm, breakdown, kind);
          }
        }
      }
    }
  }

  private static void writeKind(CsvTable table, ReplicateSet arm, Breakdown breakdown, int kind)
      throws IOException {
    double adults = Samples.over(arm, run -> run.strata().adults(breakdown, kind)).mean();
    for (Outcome outcome : Outcome.values()) {
      if (arm.results().get(0).strata().has(outcome)) {
        table
            .text(arm.scenario())
            .text(Columns.key(breakdown))
            .text(breakdown.kindLabel(kind))
            .number(adults)
            .text(outcome.key())
            .text(outcome.unit());
        Columns.addMean(
                table,
                Samples.over(arm, run -> run.strata().value(outcome, breakdown, kind))
                    .within(outcome.least(), outcome.most()))
            .endRow();
      }
    }
  }
}
