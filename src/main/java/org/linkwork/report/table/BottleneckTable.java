package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.bottleneck.Relieved;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.theme.SubTheme;

/**
 * What easing each barrier a little changes, the most helpful first.
 *
 * @param file name of the file
 * @param bottleneck what was found
 */
public record BottleneckTable(String file, Bottleneck bottleneck) implements ResultTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.whole("rank", "", "place by what it gains for people, 1 being the most"),
          Column.text("eased", "what is eased, by its name in scenario files"),
          Column.text("kind", "sub-theme or capacity"),
          Column.text("com_b", "capability, opportunity or motivation; empty for a capacity"),
          Column.text("theme", "the paper's theme; empty for a capacity"),
          Column.text("words", "what is eased, in words"),
          Column.text("change", "by how much it is eased, from the end of the warm-up on"),
          Columns.OUTCOME,
          Columns.UNIT,
          Column.whole("n", "pairs of runs", "pairs of runs of the same people behind the row"),
          Column.number("baseline_mean", "see unit", "mean in the scenario as it is"),
          Column.number("mean", "see unit", "mean with it eased"),
          Column.number("difference", "see unit", "mean of eased minus as it is"),
          Column.number(
              "ci_low", "see unit", "lower end of the 95% paired t interval, not adjusted"),
          Column.number(
              "ci_high", "see unit", "upper end of the 95% paired t interval, not adjusted"),
          Column.number("p", "probability", "two-sided p of the paired t test, not adjusted"),
          Column.number("adjusted_p", "probability", "the same by Holm's method over all rows"),
          Column.text(
              "may_be_best",
              "yes where it cannot be told, at 95% confidence, from the one that helps most"),
          Column.text("verdict", "what can be said at an adjusted p of 0.05"));

  @Override
  public TableLayout layout() {
    return new TableLayout(
        file,
        "Which barrier binds: what easing each one a little gives, the most helpful first.",
        COLUMNS);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    int rank = 1;
    for (Relieved one : bottleneck.relieved()) {
      write(table, rank++, one);
    }
  }

  private static void write(CsvTable table, int rank, Relieved one) throws IOException {
    PairedEffect effect = one.effect();
    table
        .whole(rank)
        .text(one.relief().key())
        .text(one.relief().subTheme().isPresent() ? "sub-theme" : "capacity")
        .text(
            one.relief()
                .subTheme()
                .map(SubTheme::theme)
                .map(theme -> Columns.key(theme.condition()))
                .orElse(null))
        .text(one.relief().subTheme().map(SubTheme::theme).map(t -> t.heading()).orElse(null))
        .text(one.relief().words())
        .text(one.relief().change())
        .text(effect.outcome().key())
        .text(effect.unit())
        .whole(effect.n())
        .number(effect.baselineMean())
        .number(effect.otherMean())
        .number(effect.difference())
        .number(effect.interval().low())
        .number(effect.interval().high())
        .number(effect.p())
        .number(effect.adjustedP())
        .text(one.mayBeBest() ? "yes" : "no")
        .text(effect.verdict().label())
        .endRow();
  }
}
