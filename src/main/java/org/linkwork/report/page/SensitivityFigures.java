package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** Pictures of what an answer rests on, from the tables of {@code linkwork sensitivity}. */
final class SensitivityFigures {
  private static final int SHOWN = 15;
  private static final double PER_CENT = 100;

  private SensitivityFigures() {}

  /** A table by which a method says how much each number matters. */
  private enum Ranking {
    MORRIS("morris.csv", "mu_star", "", "Mean size of the change that each number makes (mu*)"),
    SOBOL("sobol.csv", "total", "total_", "Share of the variance that each number takes part in"),
    PRCC("prcc.csv", "prcc", "", "Rank correlation of each number with the answer");

    private final String file;
    private final String column;
    private final String ends;
    private final String title;

    Ranking(String file, String column, String ends, String title) {
      this.file = file;
      this.column = column;
      this.ends = ends;
      this.title = title;
    }

    private IntervalChart.Value value(TableRow row) {
      return PathwayTables.value(row, column, ends + "ci_low", ends + "ci_high");
    }
  }

  /** The figures of whichever method the folder is of. */
  static List<Html> of(PageFolder folder) {
    List<Html> figures = new ArrayList<>();
    if (folder.has("ledger.csv")) {
      figures.add(ledger(folder.table("ledger.csv")).html());
    }
    if (folder.has("tornado.csv")) {
      figures.add(tornado(folder.table("tornado.csv")).html());
    }
    for (Ranking ranking : Ranking.values()) {
      if (folder.has(ranking.file)) {
        figures.add(ranked(ranking, folder.table(ranking.file)).html());
      }
    }
    return figures;
  }

  private static ChartFigure ledger(List<TableRow> rows) {
    List<IntervalChart.Value> values = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (TableRow row : rows) {
      IntervalChart.Value value =
          new IntervalChart.Value(
              PER_CENT * row.number("share"),
              PER_CENT * row.number("ci_low"),
              PER_CENT * row.number("ci_high"));
      values.add(value);
      lines.add(
          List.of(
              Words.capital(row.text("meaning")),
              row.text("numbers"),
              Words.typeset(Words.count(value.value())),
              Words.typeset(Words.count(value.low()) + " to " + Words.count(value.high()))));
      if (value.low() > 0) {
        told.add(row.text("meaning") + " (" + Words.count(value.value()) + "%)");
      }
    }
    return new ChartFigure(
        "spread",
        "Where the spread of the answer comes from",
        told.isEmpty()
            ? "No share can be told from nothing by its interval."
            : "Beyond what chance would give, by its interval: " + Sentence.series(told) + ".",
        new IntervalChart(
            "% of the variance",
            false,
            rows.stream().map(row -> Words.capital(row.text("meaning"))).toList(),
            List.of(new IntervalChart.Group(only(), values))),
        new NumberTable(
            "Shares of the answer's variance, by how well numbers are known",
            List.of(
                NumberTable.Heading.words("Numbers that are"),
                NumberTable.Heading.numbers("how many"),
                NumberTable.Heading.numbers("% of the variance"),
                NumberTable.Heading.numbers("95% interval")),
            lines));
  }

  private static ChartFigure tornado(List<TableRow> rows) {
    List<TableRow> shown = rows.stream().limit(SHOWN).toList();
    List<IntervalChart.Group> groups = new ArrayList<>();
    int at = 1;
    for (String end : List.of("low", "high")) {
      groups.add(
          new IntervalChart.Group(
              Arm.of("at the " + end + " end of its range", Palette.arm(at++, 3)),
              shown.stream()
                  .map(
                      row ->
                          PathwayTables.value(
                              row, end + "_difference", end + "_ci_low", end + "_ci_high"))
                  .toList()));
    }
    long told =
        rows.stream()
            .filter(
                row -> row.number("low_adjusted_p") < 0.05 || row.number("high_adjusted_p") < 0.05)
            .count();
    List<List<String>> lines =
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.text("factor") + ": " + row.text("meaning"),
                        row.text("how_known"),
                        row.text("low") + " to " + row.text("high"),
                        change(row, "low"),
                        change(row, "high")))
            .toList();
    return new ChartFigure(
        "tornado",
        "How far each number moves the answer",
        "%d of %d numbers move the answer beyond chance, one at a time; the %d that move it most are drawn."
            .formatted(told, rows.size(), shown.size()),
        new IntervalChart(
            shown.isEmpty() ? "" : shown.get(0).text("unit"),
            false,
            shown.stream().map(row -> row.text("factor")).toList(),
            groups),
        new NumberTable(
            "How far each number moves the answer, at both ends of its range",
            List.of(
                NumberTable.Heading.words("Number"),
                NumberTable.Heading.words("known"),
                NumberTable.Heading.numbers("range"),
                NumberTable.Heading.numbers("at the low end (95%)"),
                NumberTable.Heading.numbers("at the high end (95%)")),
            lines));
  }

  private static String change(TableRow row, String end) {
    return Words.typeset(
        "%s (%s to %s)"
            .formatted(
                Words.rate(row.number(end + "_difference")),
                Words.rate(row.number(end + "_ci_low")),
                Words.rate(row.number(end + "_ci_high"))));
  }

  private static ChartFigure ranked(Ranking ranking, List<TableRow> rows) {
    List<TableRow> sorted =
        rows.stream()
            .sorted(Comparator.comparingDouble(row -> -Math.abs(row.number(ranking.column))))
            .limit(SHOWN)
            .toList();
    List<String> names = sorted.stream().map(row -> row.text("factor")).toList();
    List<IntervalChart.Value> values = sorted.stream().map(ranking::value).toList();
    List<List<String>> lines = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      lines.add(
          List.of(
              names.get(at),
              Words.typeset(Words.rate(values.get(at).value())),
              Words.typeset(PathwayWords.bare(values.get(at)))));
    }
    return new ChartFigure(
        ranking.name().toLowerCase(Locale.ROOT),
        ranking.title,
        names.isEmpty()
            ? "No number was varied."
            : "%s comes first of %s; where intervals overlap the order is not certain."
                .formatted(Words.capital(names.get(0)), Words.count(rows.size(), "row")),
        new IntervalChart(
            ranking.column, false, names, List.of(new IntervalChart.Group(only(), values))),
        new NumberTable(
            ranking.title,
            List.of(
                NumberTable.Heading.words("Number"),
                NumberTable.Heading.numbers(ranking.column),
                NumberTable.Heading.numbers("95% interval")),
            lines));
  }

  private static Arm only() {
    return Arm.of("share", Palette.arm(0, 1));
  }
}
