package org.linkwork.report.bundle;

import java.io.IOException;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.BundleValues;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * What each choice contributes to outcome and cost, averaged over all orders of bringing them in.
 *
 * @param file name of the file
 * @param findings what was found, with every bundle run
 */
public record ShapleyTable(String file, BundleFindings findings) implements ResultTable {
  @Override
  public TableLayout layout() {
    String outcome = findings.question().outcome().unit();
    return TableLayout.of(
        file,
        "What each choice contributes (Shapley value): contributions add up to what everything"
            + " together does.",
        Column.text("mark", "number in Table 2 of the paper, or a letter; empty for the sum"),
        Column.text("choice", "name of the intervention or lever, or everything together"),
        Column.text("outcome", "name of the outcome, as on the command line"),
        Column.whole("n", "replicates", "replicates in which every bundle finished"),
        Column.number("contribution", outcome, "contribution to the outcome"),
        Column.number("contribution_ci_low", outcome, "lower end of its 95% interval"),
        Column.number("contribution_ci_high", outcome, "upper end of its 95% interval"),
        Column.number("cost", "pounds a year", "contribution to the cost"),
        Column.number("cost_ci_low", "pounds a year", "lower end of its 95% interval"),
        Column.number("cost_ci_high", "pounds a year", "upper end of its 95% interval"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    Menu menu = findings.question().menu();
    for (int choice = 0; choice < menu.size(); choice++) {
      write(
          table,
          menu.mark(choice),
          menu.choices().get(choice).name(),
          findings.contributions().get(choice),
          findings.costContributions().get(choice));
    }
    Bundle everything = menu.everything();
    write(
        table,
        null,
        "everything together",
        more(findings.outcome(), everything),
        more(findings.results().cost(), everything));
  }

  /** In the replicates that contributions come from, so that these add up to it. */
  private static SampleSummary more(BundleValues values, Bundle everything) {
    return values.in(values.complete()).difference(everything, Bundle.NONE);
  }

  private void write(
      CsvTable table, String mark, String choice, SampleSummary brings, SampleSummary costs)
      throws IOException {
    Outcome outcome = findings.question().outcome();
    table.text(mark).text(choice).text(outcome.key()).whole(brings.n());
    BundlesTable.add(table, brings);
    BundlesTable.add(table, costs);
    table.endRow();
  }
}
