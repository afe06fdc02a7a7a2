package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** How many weeks at the beginning are coloured by how a run begins, outcome by outcome. */
final class SettlingChapter {
  private static final double WEEKS_A_YEAR = 52;
  private static final int TABLED_WEEKS = 26;

  private SettlingChapter() {}

  static Chapter of(PageFolder folder) {
    List<TableRow> rows = folder.table("warm-up.csv");
    if (rows.isEmpty()) {
      throw Refusal.spoilt(folder.place().resolve("warm-up.csv"), "this table has no rows");
    }
    List<Html> content = new ArrayList<>();
    content.add(settling(rows).html());
    content.add(Element.of("div", averages(folder, rows.get(0).whole("warm_up"))).in("pair"));
    return new Chapter("settling", "How long each takes", content);
  }

  private static ChartFigure settling(List<TableRow> rows) {
    int warmUp = rows.get(0).whole("warm_up");
    IntervalChart chart =
        new IntervalChart(
            "weeks; the shaded band is the warm-up of the scenario",
            true,
            rows.stream().map(row -> Words.capital(row.text("label"))).toList(),
            List.of(
                new IntervalChart.Group(
                    Arm.of("weeks", Palette.arm(0, 1)),
                    rows.stream()
                        .map(
                            row ->
                                new IntervalChart.Value(
                                    row.number("weeks"), Double.NaN, Double.NaN))
                        .toList())),
            List.of(0.0, (double) warmUp));
    return new ChartFigure(
        "settling",
        "Weeks that are coloured by how the run begins",
        reading(rows, warmUp),
        chart,
        new NumberTable(
            "Weeks that each outcome takes to settle, in runs of "
                + rows.get(0).text("run")
                + " weeks",
            List.of(
                NumberTable.Heading.words("Outcome"),
                NumberTable.Heading.numbers("weeks"),
                NumberTable.Heading.words("settled within half of the run")),
            rows.stream()
                .map(
                    row ->
                        List.of(
                            Words.capital(row.text("label")),
                            (isSettled(row) ? "" : "at least ") + row.text("weeks"),
                            row.text("conclusive")))
                .toList()));
  }

  private static boolean isSettled(TableRow row) {
    return row.is("conclusive", "yes");
  }

  private static String reading(List<TableRow> rows, int warmUp) {
    long within =
        rows.stream().filter(row -> isSettled(row) && row.number("weeks") <= warmUp).count();
    long later =
        rows.stream().filter(row -> isSettled(row) && row.number("weeks") > warmUp).count();
    return "%d of %d settle within the warm-up of %d weeks, %d later, and %d not within half of the run, so that they cannot be judged by it."
        .formatted(within, rows.size(), warmUp, later, rows.size() - within - later);
  }

  /** The means of each week, raw and smoothed, one figure for each outcome. */
  private static List<Element> averages(PageFolder folder, int warmUp) {
    Map<String, Map<String, TreeMap<Integer, Double>>> panels = new LinkedHashMap<>();
    folder.scan(
        "figures/warm-up.csv",
        row ->
            panels
                .computeIfAbsent(row.text("panel"), panel -> new LinkedHashMap<>())
                .computeIfAbsent(row.text("scenario"), line -> new TreeMap<>())
                .put(row.whole("x"), row.number("y")));
    List<Element> figures = new ArrayList<>();
    panels.forEach(
        (panel, lines) -> figures.add(average(panel, lines, figures.size(), warmUp).html()));
    return figures;
  }

  private static ChartFigure average(
      String panel, Map<String, TreeMap<Integer, Double>> lines, int number, int warmUp) {
    TreeSet<Integer> weeks = new TreeSet<>();
    lines.values().forEach(line -> weeks.addAll(line.keySet()));
    List<Arm> arms = Arm.of(List.copyOf(lines.keySet()));
    double[] none = new double[weeks.size()];
    Arrays.fill(none, Double.NaN);
    List<SeriesChart.Line> drawn = new ArrayList<>();
    for (Arm arm : arms) {
      TreeMap<Integer, Double> line = lines.get(arm.name());
      drawn.add(
          new SeriesChart.Line(
              arm,
              weeks.stream().mapToDouble(week -> line.getOrDefault(week, Double.NaN)).toArray(),
              none,
              none));
    }
    return new ChartFigure(
        "average-" + number,
        panel,
        "From %s at the beginning of the policy period to %s at the end of the run, by the smoothest of the lines."
            .formatted(at(lines, arms, warmUp), at(lines, arms, weeks.last())),
        new SeriesChart(
            "",
            "years from the start of the policy",
            weeks.stream().map(week -> (week - warmUp) / WEEKS_A_YEAR).toList(),
            true,
            drawn),
        table(panel, weeks, arms, lines, warmUp));
  }

  private static String at(Map<String, TreeMap<Integer, Double>> lines, List<Arm> arms, int week) {
    TreeMap<Integer, Double> line = lines.get(arms.get(arms.size() - 1).name());
    Map.Entry<Integer, Double> nearest = line.floorEntry(week);
    return Words.rate((nearest == null ? line.firstEntry() : nearest).getValue());
  }

  private static NumberTable table(
      String panel,
      TreeSet<Integer> weeks,
      List<Arm> arms,
      Map<String, TreeMap<Integer, Double>> lines,
      int warmUp) {
    List<NumberTable.Heading> columns = new ArrayList<>();
    columns.add(NumberTable.Heading.words("Week from the start of the policy"));
    arms.forEach(arm -> columns.add(NumberTable.Heading.numbers(arm.name())));
    List<List<String>> rows = new ArrayList<>();
    for (int week : weeks) {
      if ((week - warmUp) % TABLED_WEEKS == 0) {
        List<String> row = new ArrayList<>(List.of(Words.typeset(Integer.toString(week - warmUp))));
        for (Arm arm : arms) {
          row.add(IntervalRows.shown(lines.get(arm.name()).getOrDefault(week, Double.NaN)));
        }
        rows.add(row);
      }
    }
    return new NumberTable(
        panel + ", mean over runs, every " + TABLED_WEEKS + " weeks", columns, rows);
  }
}
