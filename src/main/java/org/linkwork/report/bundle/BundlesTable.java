package org.linkwork.report.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.BundleValues;
import org.linkwork.bundle.FrontierEntry;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.Columns;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * Every bundle that was run: what is in it, what it costs and what it brings.
 *
 * @param findings what was found
 */
public record BundlesTable(BundleFindings findings) implements ResultTable {
  private static final String YEAR = "pounds a year";
  private static final String INTERVAL = "end of its 95% interval";
  private static final String PAIRED = "end of its 95% paired interval";

  @Override
  public TableLayout layout() {
    Menu menu = findings.question().menu();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("bundle", "marks of what is in, or none"));
    columns.add(Column.text("in_words", "what is in"));
    columns.add(Column.whole("size", "choices", "how many are in"));
    for (int choice = 0; choice < menu.size(); choice++) {
      columns.add(
          Column.whole(
              menu.choices().get(choice).name(),
              "1 or 0",
              "whether it is in; its mark is " + menu.mark(choice)));
    }
    columns.add(Column.whole("n", "runs", "runs of the bundle that finished"));
    columns.add(
        Column.text("frontier", "unbeaten, not distinguishable, or empty; see frontier.csv"));
    columns.add(Column.text("affordable", "yes or no where there is a budget"));
    for (Payer payer : Payer.values()) {
      add(columns, "cost_" + Columns.key(payer), YEAR, "paid by " + payer.label(), false);
    }
    add(columns, "cost", YEAR, "paid by those whose money counts as cost", true);
    for (Outcome outcome : findings.results().totals().keySet()) {
      add(columns, outcome.key(), outcome.unit(), outcome.label(), true);
    }
    add(
        columns,
        "gap",
        gapUnit(),
        "how much more of the outcome the least deprived fifth have than the most deprived",
        true);
    return new TableLayout(
        "bundles.csv",
        "Every bundle that was run: what is in it, costs, outcomes, and paired differences from"
            + " nothing.",
        columns);
  }

  private String gapUnit() {
    Outcome outcome = findings.question().outcome();
    return outcome.source() == Outcome.Source.EVENT
        ? outcome.unit() + " per 1,000 adults"
        : outcome.unit();
  }

  private static void add(
      List<Column> columns, String name, String unit, String meaning, boolean difference) {
    columns.add(Column.number(name, unit, meaning + ", mean over runs"));
    columns.add(Column.number(name + "_ci_low", unit, "lower " + INTERVAL));
    columns.add(Column.number(name + "_ci_high", unit, "upper " + INTERVAL));
    if (difference) {
      columns.add(Column.number(name + "_more", unit, "the same minus that of nothing, in pairs"));
      columns.add(Column.number(name + "_more_ci_low", unit, "lower " + PAIRED));
      columns.add(Column.number(name + "_more_ci_high", unit, "upper " + PAIRED));
    }
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    Map<Bundle, FrontierEntry> frontier =
        findings.frontier().stream()
            .collect(Collectors.toMap(FrontierEntry::bundle, Function.identity()));
    for (Bundle bundle : findings.outcome().bundles()) {
      write(table, bundle, frontier.get(bundle));
    }
  }

  private void write(CsvTable table, Bundle bundle, FrontierEntry entry) throws IOException {
    Menu menu = findings.question().menu();
    table.text(menu.name(bundle)).text(menu.words(bundle)).whole(bundle.size());
    for (int choice = 0; choice < menu.size(); choice++) {
      table.whole(bundle.has(choice) ? 1 : 0);
    }
    table.whole(findings.results().cost().summary(bundle).n());
    table.text(entry == null ? null : FrontierTable.status(entry));
    table.text(
        findings.question().budget().isEmpty()
            ? null
            : findings.isAffordable(bundle) ? "yes" : "no");
    findings.results().costByPayer().values().forEach(values -> mean(table, values, bundle));
    both(table, findings.results().cost(), bundle);
    findings.results().totals().values().forEach(values -> both(table, values, bundle));
    findings.results().gap().ifPresentOrElse(gap -> both(table, gap, bundle), () -> unknown(table));
    table.endRow();
  }

  private static void unknown(CsvTable table) {
    for (int cell = 0; cell < 6; cell++) {
      table.text(null);
    }
  }

  private static void both(CsvTable table, BundleValues values, Bundle bundle) {
    mean(table, values, bundle);
    add(table, values.difference(bundle, Bundle.NONE));
  }

  private static void mean(CsvTable table, BundleValues values, Bundle bundle) {
    add(table, values.summary(bundle));
  }

  static void add(CsvTable table, SampleSummary summary) {
    table.number(summary.mean()).number(summary.interval().low()).number(summary.interval().high());
  }
}
