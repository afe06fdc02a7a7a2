package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linkwork.record.Outcome;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** What each choice does on average, how pairs get on, and which bundles none beats. */
final class BundleChapter {
  private static final int PAIRS = 12;
  private static final double THOUSAND = 1000;
  private static final String AIM = "cost and outcome";

  private BundleChapter() {}

  /** What each choice does, and which pairs help or hinder each other. */
  static Chapter choices(PageFolder folder) {
    List<Html> content = new ArrayList<>();
    content.add(
        Element.paragraph(
            "Choices depend on each other: each is judged by what it does averaged over all ways of"
                + " having the others, not alone."));
    content.add(mains(folder.table("main-effects.csv")).html());
    if (folder.has("shapley.csv")) {
      content.add(shapley(folder.table("shapley.csv")).html());
    }
    content.add(pairs(folder.table("interactions.csv")).html());
    return new Chapter("choices", "What each choice does", content);
  }

  /** The bundles that none beats, by what they cost and bring. */
  static Chapter frontier(PageFolder folder) {
    List<TableRow> rows =
        folder.table("frontier.csv").stream().filter(row -> row.is("aims", AIM)).toList();
    List<TableRow> unbeaten = rows.stream().filter(row -> row.is("status", "unbeaten")).toList();
    List<TableRow> alike = rows.stream().filter(row -> !row.is("status", "unbeaten")).toList();
    String unit = unit(folder);
    ScatterChart chart =
        new ScatterChart(
            "thousand pounds a year more than nothing costs",
            unit + " more than with nothing",
            List.of(
                new ScatterChart.Group(
                    Arm.of("cannot be told from them", Palette.arm(0, 2)), false, spots(alike)),
                new ScatterChart.Group(
                    Arm.of("beaten by none", Palette.arm(1, 2)), true, spots(unbeaten))));
    String reading =
        "%s beaten by none in cost and outcome at once; %s cannot be told from %s. Those that none beats look better than they are, so they were run again on fresh seeds, which the table gives."
            .formatted(
                unbeaten.size() == 1 ? "1 bundle is" : unbeaten.size() + " bundles are",
                Words.count(alike.size(), "other"),
                unbeaten.size() == 1 ? "it" : "them");
    ChartFigure figure =
        new ChartFigure(
            "frontier", "What bundles cost and bring", reading, chart, table(unbeaten, unit));
    return new Chapter("frontier", "What is worth its money", List.of(figure.html()));
  }

  private static String unit(PageFolder folder) {
    return folder.table("main-effects.csv").stream()
        .findFirst()
        .flatMap(row -> Effects.outcome(row.text("outcome")))
        .map(Outcome::label)
        .orElse("outcome");
  }

  private static List<ScatterChart.Spot> spots(List<TableRow> rows) {
    return rows.stream()
        .map(
            row ->
                new ScatterChart.Spot(
                    row.number("extra_cost") / THOUSAND,
                    row.number("extra_outcome"),
                    row.text("bundle") + ": " + row.text("in_words")))
        .sorted(Comparator.comparingDouble(ScatterChart.Spot::across))
        .toList();
  }

  private static NumberTable table(List<TableRow> unbeaten, String unit) {
    return new NumberTable(
        "Bundles that none beats: pounds a year and "
            + unit
            + " more than with nothing, with 95% intervals",
        List.of(
            NumberTable.Heading.words("Bundle"),
            NumberTable.Heading.numbers("pounds"),
            NumberTable.Heading.numbers("brings"),
            NumberTable.Heading.numbers("pounds, fresh seeds"),
            NumberTable.Heading.numbers("brings, fresh seeds")),
        unbeaten.stream()
            .map(
                row ->
                    List.of(
                        row.text("bundle") + ": " + row.text("in_words"),
                        spread(row, "extra_cost"),
                        spread(row, "extra_outcome"),
                        spread(row, "fresh_extra_cost"),
                        spread(row, "fresh_extra_outcome")))
            .toList());
  }

  private static String spread(TableRow row, String column) {
    return Words.typeset(
        Words.rate(row.number(column))
            + PathwayWords.interval(
                PathwayTables.value(row, column, column + "_ci_low", column + "_ci_high")));
  }

  private static ChartFigure mains(List<TableRow> rows) {
    return figure(
        "mains",
        "What each choice does, averaged over the others",
        rows,
        rows.stream().map(row -> row.text("mark") + " " + row.text("choice")).toList(),
        "difference",
        "choice");
  }

  private static ChartFigure pairs(List<TableRow> rows) {
    List<TableRow> largest =
        rows.stream()
            .sorted(Comparator.comparingDouble(row -> -Math.abs(row.number("difference"))))
            .limit(PAIRS)
            .toList();
    return figure(
        "pairs",
        "What pairs do beyond the sum of their two (the "
            + largest.size()
            + " largest of "
            + rows.size()
            + ")",
        largest,
        largest.stream()
            .map(row -> row.text("choice_a") + " with " + row.text("choice_b"))
            .toList(),
        "difference",
        "pair");
  }

  private static ChartFigure figure(
      String id,
      String title,
      List<TableRow> rows,
      List<String> names,
      String column,
      String thing) {
    long told =
        rows.stream()
            .filter(row -> row.is("verdict", "better") || row.is("verdict", "worse"))
            .count();
    boolean tooFew = rows.stream().anyMatch(row -> row.text("verdict").startsWith("too few"));
    List<List<String>> lines = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      TableRow row = rows.get(at);
      lines.add(
          List.of(
              names.get(at),
              Words.typeset(Words.rate(row.number(column))),
              Words.typeset(
                  PathwayWords.bare(PathwayTables.value(row, column, "ci_low", "ci_high"))),
              row.text("verdict")));
    }
    return new ChartFigure(
        id,
        title,
        tooFew
            ? "There are too few replicates to tell what any " + thing + " does."
            : "%d of the %s here can be told from nothing, allowing for the number of tests."
                .formatted(told, Words.count(rows.size(), thing)),
        new IntervalChart(
            rows.isEmpty() ? "" : rows.get(0).text("unit"),
            false,
            names,
            List.of(
                new IntervalChart.Group(
                    Arm.of("change", Palette.arm(0, 1)),
                    rows.stream()
                        .map(row -> PathwayTables.value(row, column, "ci_low", "ci_high"))
                        .toList()))),
        new NumberTable(
            title,
            List.of(
                NumberTable.Heading.words(Words.capital(thing)),
                NumberTable.Heading.numbers("change"),
                NumberTable.Heading.numbers("95% interval"),
                NumberTable.Heading.words("verdict")),
            lines));
  }

  private static ChartFigure shapley(List<TableRow> rows) {
    List<String> names =
        rows.stream().map(row -> row.text("mark") + " " + row.text("choice")).toList();
    return new ChartFigure(
        "shapley",
        "What each contributes to having all (Shapley values)",
        "The contributions add up to what all choices together bring; their 95% intervals say how well each is known.",
        new IntervalChart(
            "contribution",
            false,
            names,
            List.of(
                new IntervalChart.Group(
                    Arm.of("contribution", Palette.arm(0, 1)),
                    rows.stream()
                        .map(
                            row ->
                                PathwayTables.value(
                                    row,
                                    "contribution",
                                    "contribution_ci_low",
                                    "contribution_ci_high"))
                        .toList()))),
        new NumberTable(
            "What each choice contributes, and costs in pounds a year, with 95% intervals",
            List.of(
                NumberTable.Heading.words("Choice"),
                NumberTable.Heading.numbers("contribution"),
                NumberTable.Heading.numbers("pounds")),
            rows.stream()
                .map(
                    row ->
                        List.of(
                            row.text("mark") + " " + row.text("choice"),
                            spread(row, "contribution"),
                            spread(row, "cost")))
                .toList()));
  }
}
