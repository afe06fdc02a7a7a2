package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** A nation by region, kind of place and deprivation, as things are and with a policy. */
final class NationChapter {
  private static final String TODAY = "figures/today-";
  private static final List<Arm> STANDINGS =
      List.of(
          Arm.of("cannot be told from nothing", Palette.arm(0, 2)),
          Arm.of("more than chance would give", Palette.arm(1, 2)));

  private NationChapter() {}

  /** What a nation's groups are sorted by. */
  private enum Sorting {
    REGION("region", "region"),
    PLACE("place", "kind of place"),
    DEPRIVATION("deprivation", "deprivation fifth");

    private final String key;
    private final String words;

    Sorting(String key, String words) {
      this.key = key;
      this.words = words;
    }
  }

  /** The outcome that the folder's pictures show, group by group. */
  static Chapter groups(PageFolder folder) {
    String table =
        folder.manifest().files().keySet().stream()
            .filter(name -> name.startsWith(TODAY) && name.endsWith(".csv"))
            .findFirst()
            .orElse(TODAY + "still_coming_12.csv");
    List<TableRow> rows = folder.table(table);
    boolean policy = rows.stream().anyMatch(row -> !Double.isNaN(row.number("difference")));
    List<Html> figures = new ArrayList<>();
    for (Sorting sorting : Sorting.values()) {
      List<TableRow> mine = rows.stream().filter(row -> row.is("by", sorting.key)).toList();
      if (!mine.isEmpty()) {
        figures.add(today(sorting, mine).html());
        if (policy) {
          figures.add(change(sorting, mine).html());
        }
      }
    }
    return new Chapter(
        "groups", "Where and for whom", List.of(Element.of("div", figures).in("pair")));
  }

  private static ChartFigure today(Sorting sorting, List<TableRow> rows) {
    IntervalRows values =
        new IntervalRows(
            Words.capital(sorting.words),
            rows.stream().map(row -> row.text("group_in_words")).toList(),
            List.of(
                new IntervalChart.Group(
                    Arm.of("as things are", Palette.arm(0, 1)),
                    rows.stream().map(row -> value(row, "today")).toList())));
    return new ChartFigure(
        "today-" + sorting.key,
        Words.capital(rows.get(0).text("label")) + " today, by " + sorting.words,
        "From %s to %s by %s; where intervals overlap the order is not certain."
            .formatted(
                extreme(rows, "today", Math::min),
                extreme(rows, "today", Math::max),
                sorting.words),
        values.chart(unit(rows)),
        values.table(
            Words.capital(rows.get(0).text("label"))
                + " as things are, "
                + unit(rows)
                + ", by "
                + sorting.words));
  }

  private static ChartFigure change(Sorting sorting, List<TableRow> rows) {
    long told = rows.stream().filter(row -> row.is("beyond_chance", "yes")).count();
    List<String> names = rows.stream().map(row -> row.text("group_in_words")).toList();
    List<IntervalChart.Value> values = rows.stream().map(row -> value(row, "difference")).toList();
    return new ChartFigure(
        "change-" + sorting.key,
        "What the policy changes, by " + sorting.words,
        told == 0
            ? "In none of the %d groups can the change be told from chance.".formatted(rows.size())
            : "In %d of %d groups the change is more than chance would give."
                .formatted(told, rows.size()),
        new IntervalRows(
                Words.capital(sorting.words),
                names,
                IntervalRows.byStanding(
                    values,
                    rows.stream().map(row -> row.is("beyond_chance", "yes") ? 1 : 0).toList(),
                    STANDINGS))
            .chart(unit(rows)),
        new NumberTable(
            "What the policy changes, " + unit(rows) + ", by " + sorting.words,
            List.of(
                NumberTable.Heading.words(Words.capital(sorting.words)),
                NumberTable.Heading.numbers("networks"),
                NumberTable.Heading.numbers("change (95%)"),
                NumberTable.Heading.words("beyond chance"),
                NumberTable.Heading.numbers("in all")),
            rows.stream()
                .map(
                    row ->
                        List.of(
                            row.text("group_in_words"),
                            row.text("n"),
                            IntervalRows.spread(value(row, "difference")),
                            row.text("beyond_chance"),
                            IntervalRows.shown(row.number("total_difference"))))
                .toList()));
  }

  /** Every outcome for the nation as a whole, and what the mix of places is made from. */
  static Chapter outcomes(PageFolder folder) {
    List<TableRow> rows =
        folder.table("nation.csv").stream().filter(row -> row.is("by", "nation")).toList();
    NumberTable table =
        new NumberTable(
            "The nation as a whole, with 95% intervals over networks",
            List.of(
                NumberTable.Heading.words("Outcome"),
                NumberTable.Heading.numbers("today"),
                NumberTable.Heading.numbers("change"),
                NumberTable.Heading.words("beyond chance")),
            rows.stream()
                .map(
                    row ->
                        List.of(
                            Words.capital(row.text("label")) + ", " + row.text("unit"),
                            IntervalRows.spread(value(row, "today")),
                            IntervalRows.spread(value(row, "difference")),
                            row.text("beyond_chance")))
                .toList());
    Map<String, Integer> kinds = new LinkedHashMap<>();
    folder.scan("sources.csv", row -> kinds.merge(row.text("kind"), 1, Integer::sum));
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    return new Chapter(
        "outcomes",
        "Every outcome",
        List.of(
            Element.paragraph(
                "Of %d numbers that describe the nation's mix of places, %d are assumptions."
                    .formatted(all, kinds.getOrDefault("assumption", 0))),
            Element.of(
                "details",
                Element.of("summary", "The numbers: all outcomes of the nation"),
                table.html())));
  }

  private static String unit(List<TableRow> rows) {
    return rows.get(0).text("unit");
  }

  private static IntervalChart.Value value(TableRow row, String column) {
    String ends = column.equals("today") ? "" : column + "_";
    return PathwayTables.value(row, column, ends + "ci_low", ends + "ci_high");
  }

  private static String extreme(List<TableRow> rows, String column, DoubleBinaryOperator chosen) {
    return IntervalRows.shown(
        rows.stream().mapToDouble(row -> row.number(column)).reduce(chosen).orElse(Double.NaN));
  }
}
