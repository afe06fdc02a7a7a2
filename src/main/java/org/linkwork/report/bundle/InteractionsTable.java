package org.linkwork.report.bundle;

import java.io.IOException;
import org.linkwork.bundle.BundleFindings;
import org.linkwork.bundle.Interaction;
import org.linkwork.bundle.Menu;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * How much more each choice does where another is in, one row for each pair.
 *
 * @param file name of the file
 * @param findings what was found
 */
public record InteractionsTable(String file, BundleFindings findings) implements ResultTable {
  @Override
  public TableLayout layout() {
    return TableLayout.of(
        file,
        "How much more each choice does where another is in: what a pair does beyond the sum of its"
            + " two.",
        Column.text("mark_a", "mark of one choice"),
        Column.text("mark_b", "mark of the other"),
        Column.text("choice_a", "name of one choice"),
        Column.text("choice_b", "name of the other"),
        Column.text("outcome", "name of the outcome, as on the command line"),
        Column.text("unit", "unit of effects and their difference"),
        Column.whole("n", "replicates", "replicates in which every bundle finished"),
        Column.number("a_without_b", "see unit", "what a does where b is not in"),
        Column.number("a_with_b", "see unit", "what a does where b is in"),
        Column.number(
            "difference",
            "see unit",
            "the second minus the first; the same with a and b exchanged"),
        Column.number("ci_low", "see unit", "lower end of its 95% interval over replicates"),
        Column.number("ci_high", "see unit", "upper end of its 95% interval over replicates"),
        Column.number("p", "probability", "two-sided p of the paired t test, not adjusted"),
        Column.number("adjusted_p", "probability", "the same by Holm's method over all rows"),
        Column.text(
            "verdict",
            "what can be said at an adjusted p of 0.05; better: they strengthen each other"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    Menu menu = findings.question().menu();
    for (Interaction pair : findings.effects().interactions()) {
      PairedEffect effect = pair.effect();
      table
          .text(menu.mark(pair.first()))
          .text(menu.mark(pair.second()))
          .text(menu.choices().get(pair.first()).name())
          .text(menu.choices().get(pair.second()).name())
          .text(effect.outcome().key())
          .text(effect.unit())
          .whole(effect.n())
          .number(effect.baselineMean())
          .number(effect.otherMean());
      MainEffectsTable.judged(table, effect);
    }
  }
}
