package org.linkwork.report.bundle;

import java.io.IOException;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.MainEffect;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * What each choice does to the outcome, averaged over all ways of having the others.
 *
 * @param findings what was found
 */
public record MainEffectsTable(BundleFindings findings) implements ResultTable {
  @Override
  public TableLayout layout() {
    return TableLayout.of(
        "main-effects.csv",
        "What each choice does on average over all ways of having the others.",
        Column.text("mark", "number in Table 2 of the paper, or a letter"),
        Column.text("choice", "name of the intervention or lever"),
        Column.text("outcome", "name of the outcome, as on the command line"),
        Column.text("unit", "unit of means and differences"),
        Column.whole("n", "replicates", "replicates in which every bundle finished"),
        Column.number("mean_without", "see unit", "mean over bundles without it"),
        Column.number("mean_with", "see unit", "mean over bundles with it"),
        Column.number("difference", "see unit", "mean with it minus mean without it"),
        Column.number("ci_low", "see unit", "lower end of its 95% interval over replicates"),
        Column.number("ci_high", "see unit", "upper end of its 95% interval over replicates"),
        Column.number("p", "probability", "two-sided p of the paired t test, not adjusted"),
        Column.number("adjusted_p", "probability", "the same by Holm's method over all rows"),
        Column.text("verdict", "what can be said at an adjusted p of 0.05"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    Menu menu = findings.question().menu();
    for (MainEffect main : findings.effects().mains()) {
      PairedEffect effect = main.effect();
      table
          .text(menu.mark(main.choice()))
          .text(menu.choices().get(main.choice()).name())
          .text(effect.outcome().key())
          .text(effect.unit())
          .whole(effect.n())
          .number(effect.baselineMean())
          .number(effect.otherMean());
      judged(table, effect);
    }
  }

  /** Ends a row with the difference and what can be said of it. */
  static void judged(CsvTable table, PairedEffect effect) throws IOException {
    table
        .number(effect.difference())
        .number(effect.interval().low())
        .number(effect.interval().high())
        .number(effect.p())
        .number(effect.adjustedP())
        .text(effect.verdict().label())
        .endRow();
  }
}
