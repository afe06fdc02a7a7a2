package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.report.figure.Palette;

/** What it would be worth to know before choosing. */
final class DecisionInformation {
  /** What each price and parameter is worth to be known; missing where there are too few runs. */
  static final String TABLE = "figures/value-of-information.csv";

  private static final String TITLE = "What we do not know";
  private static final double THOUSAND = 1000;

  private DecisionInformation() {}

  /** The most that a chart has room for; the table has all. */
  private static final int MOST_SHOWN = 12;

  /** The chapter of any decision. */
  static Chapter chapter(PageFolder folder) {
    if (!folder.has(TABLE)) {
      return new Chapter(
          "information",
          TITLE,
          List.of(
              Element.paragraph(
                  "What it would be worth to know more before choosing is left unsaid: there are too"
                      + " few runs or plausible sets for draws to say it.")));
    }
    List<TableRow> rows = folder.table(TABLE);
    List<IntervalChart.Value> values = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (TableRow row : rows) {
      if (values.size() < MOST_SHOWN) {
        values.add(
            PathwayTables.value(row, "worth", "worth_low", "worth_high").times(1 / THOUSAND));
      }
      lines.add(
          List.of(
              words(row),
              DecisionMoneyChapter.pounds(row.number("worth")),
              DecisionMoneyChapter.pounds(row.number("worth_low"))
                  + " to "
                  + DecisionMoneyChapter.pounds(row.number("worth_high")),
              row.text("told")));
    }
    List<String> told =
        rows.stream()
            .skip(1)
            .filter(row -> row.is("told", "yes"))
            .map(DecisionInformation::words)
            .toList();
    ChartFigure figure =
        new ChartFigure(
            "information",
            "What it would be worth to know before choosing",
            told.isEmpty()
                ? "Of no price or parameter can it be told that to know it would be worth anything."
                : "Of these it can be told that to know them would be worth something: "
                    + Sentence.series(told)
                    + ".",
            new IntervalChart(
                "thousand pounds at most",
                true,
                rows.stream().limit(MOST_SHOWN).map(DecisionInformation::words).toList(),
                List.of(
                    new IntervalChart.Group(Arm.of("worth at most", Palette.arm(0, 1)), values))),
            new NumberTable(
                "Expected value of perfect information on all and on each, in pounds",
                List.of(
                    NumberTable.Heading.words("What would be known"),
                    NumberTable.Heading.numbers("worth at most"),
                    NumberTable.Heading.numbers("95% interval"),
                    NumberTable.Heading.words("told from nothing")),
                lines));
    return new Chapter("information", TITLE, List.of(figure.withTablePrinted()));
  }

  /** What was varied, in words and by its name. */
  static String words(TableRow row) {
    String name = row.text("known");
    // Folders of earlier versions have names alone.
    String words = row.has("in_words") ? row.text("in_words") : name;
    return words.equals(name) ? name : words + " (" + name + ")";
  }
}
