package org.linkwork.report.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.FreshLook;
import org.linkwork.bundle.FrontierEntry;
import org.linkwork.bundle.Menu;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * The bundles that are worth their money, and those that may be.
 *
 * @param file name of the file
 * @param findings what was found
 * @param again the frontier on fresh seeds
 */
public record FrontierTable(String file, BundleFindings findings, Optional<FreshLook> again)
    implements ResultTable {
  private static final String UNBEATEN = "unbeaten";
  private static final String NOT_DISTINGUISHABLE = "not distinguishable";
  private static final String YEAR = "pounds a year";

  @Override
  public TableLayout layout() {
    String unit = findings.question().outcome().unit();
    String afresh = BundleWords.afresh(findings.question());
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.text(
            "aims",
            "what bundles are judged by: cost and outcome, or equity too (the absolute gap between"
                + " the least and the most deprived fifth, in each run)"));
    columns.add(
        Column.text(
            "status",
            "unbeaten: no bundle is better in one aim and worse in none, on the means; not"
                + " distinguishable: beaten, but by none on the frontier beyond chance (better in one aim and no worse in"
                + " any, at 5% for all rivals and aims together)"));
    columns.add(Column.text("bundle", "marks of what is in, or none"));
    columns.add(Column.text("in_words", "what is in"));
    add(columns, "extra_cost", YEAR, "cost more than nothing, in the runs that chose it");
    add(columns, "extra_outcome", unit, "outcome more than nothing, in the runs that chose it");
    add(columns, "gap", unit, "how much more the least deprived fifth have than the most deprived");
    add(columns, "fresh_extra_cost", YEAR, "cost more than nothing, " + afresh);
    add(columns, "fresh_extra_outcome", unit, "outcome more than nothing, " + afresh);
    columns.add(
        Column.text(
            "not_distinguishable_from",
            "bundles on the frontier whose paired 95% interval of the outcome against it contains"
                + " 0, or by which it is beaten within chance"));
    columns.add(Column.text("affordable", "yes or no where there is a budget"));
    return new TableLayout(
        file, "The frontier of cost against outcome, and of cost, outcome and equity.", columns);
  }

  private static void add(List<Column> columns, String name, String unit, String meaning) {
    columns.add(Column.number(name, unit, meaning));
    columns.add(Column.number(name + "_ci_low", unit, "lower end of its 95% interval"));
    columns.add(Column.number(name + "_ci_high", unit, "upper end of its 95% interval"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (FrontierEntry entry : findings.frontier()) {
      write(table, "cost and outcome", entry);
    }
    for (FrontierEntry entry : findings.fairFrontier()) {
      write(table, "cost, outcome and equity", entry);
    }
  }

  private void write(CsvTable table, String aims, FrontierEntry entry) throws IOException {
    Menu menu = findings.question().menu();
    Bundle bundle = entry.bundle();
    table.text(aims).text(status(entry)).text(menu.name(bundle)).text(menu.words(bundle));
    BundlesTable.add(table, findings.extraCost(bundle));
    BundlesTable.add(table, findings.extraOutcome(bundle));
    findings
        .results()
        .gap()
        .ifPresentOrElse(
            gap -> BundlesTable.add(table, gap.summary(bundle)), () -> unknown(table, 3));
    Optional<FreshLook> fresh = again.filter(look -> look.bundles().contains(bundle));
    fresh.ifPresentOrElse(
        look -> {
          BundlesTable.add(table, look.extraCost(bundle));
          BundlesTable.add(table, look.extraOutcome(bundle));
        },
        () -> unknown(table, 6));
    table.text(
        entry.notDistinguishable().stream().map(menu::name).collect(Collectors.joining("; ")));
    table.text(
        findings.question().budget().isEmpty()
            ? null
            : findings.isAffordable(bundle) ? "yes" : "no");
    table.endRow();
  }

  static String status(FrontierEntry entry) {
    return entry.unbeaten() ? UNBEATEN : NOT_DISTINGUISHABLE;
  }

  private static void unknown(CsvTable table, int cells) {
    for (int cell = 0; cell < cells; cell++) {
      table.text(null);
    }
  }
}
