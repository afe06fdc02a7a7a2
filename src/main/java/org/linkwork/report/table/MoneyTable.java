package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;

/**
 * What was paid in the policy period, by year, payer and purpose.
 *
 * @param arms the scenarios' runs
 */
public record MoneyTable(List<ReplicateSet> arms) implements ResultTable {
  private static final double PENCE_A_POUND = 100;
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "money.csv",
          "What was paid in the policy period, by year, payer and purpose.",
          Columns.SCENARIO,
          Column.whole(
              "year",
              "years from 1",
              "year of the policy period, 52 weeks each, the last perhaps fewer"),
          Column.text("payer", "who bears the cost"),
          Column.text("purpose", "what it is paid for"),
          Columns.N,
          Column.number("pounds", "pounds", "mean over runs, in the prices of the scenario"),
          Column.number(
              "ci_low",
              "pounds",
              "lower end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "pounds",
              "upper end of the 95% interval of that mean, cut off at what is possible"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (ReplicateSet arm : arms) {
      int years = arm.results().isEmpty() ? 0 : arm.results().get(0).money().years();
      for (int year = 0; year < years; year++) {
        for (Payer payer : Payer.values()) {
          for (Purpose purpose : Purpose.values()) {
            write(table, arm, year, payer, purpose);
          }
        }
      }
    }
  }

  private static void write(
      CsvTable table, ReplicateSet arm, int year, Payer payer, Purpose purpose) throws IOException {
    SampleSummary pounds =
        Samples.over(arm, run -> run.money().pence(year, payer, purpose) / PENCE_A_POUND);
    if (pounds.mean() != 0) {
      table
          .text(arm.scenario())
          .whole(year + 1)
          .text(Columns.key(payer))
          .text(Columns.key(purpose));
      Columns.addMean(table, pounds).endRow();
    }
  }
}
