package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Words;

/**
 * The points of a sweep, and what each changes in the primary outcome.
 *
 * @param names what is different at each point, by the point's label, in their order
 * @param contrasts differences in the primary outcome, in the table's order
 */
record SweepPoints(Map<String, String> names, List<Contrast> contrasts) {
  private static final int DRAWN = 24;

  /** A point against what it is compared with. */
  record Contrast(String point, String against, PairedEffect effect) {}

  /** The points of a sweep's folder; no contrasts where nothing is compared. */
  static SweepPoints read(PageFolder folder) {
    Map<String, String> names = new LinkedHashMap<>();
    for (TableRow row : folder.table("points.csv")) {
      names.put(row.text("point"), levels(row));
    }
    List<Contrast> contrasts = new ArrayList<>();
    if (folder.has("contrasts.csv")) {
      for (TableRow row : folder.table("contrasts.csv")) {
        if (row.is("role", "primary")) {
          Effects.effect(row, "against_mean")
              .ifPresent(
                  effect ->
                      contrasts.add(new Contrast(row.text("point"), row.text("against"), effect)));
        }
      }
    }
    return new SweepPoints(names, contrasts);
  }

  /** A point by its label and its levels. */
  String inWords(String point) {
    String levels = names.getOrDefault(point, "");
    return levels.isEmpty() ? point : point + " (" + levels + ")";
  }

  /**
   * The points to look at closely: the first that others are compared with, and, where it is beyond
   * chance, the one that differs most from it.
   */
  List<String> shown() {
    if (contrasts.isEmpty()) {
      return names.keySet().stream().limit(1).toList();
    }
    String base = contrasts.get(0).against();
    List<String> shown = new ArrayList<>(List.of(base));
    largest(base).map(Contrast::point).ifPresent(shown::add);
    return shown;
  }

  private Optional<Contrast> largest(String base) {
    return contrasts.stream()
        .filter(one -> one.against().equals(base))
        .filter(one -> Effects.isBeyondChance(one.effect().verdict()))
        .max(
            (one, other) ->
                Double.compare(
                    Math.abs(one.effect().difference()), Math.abs(other.effect().difference())));
  }

  /** What each point changes; empty where nothing is compared. */
  Optional<Chapter> chapter() {
    if (contrasts.isEmpty()) {
      return Optional.empty();
    }
    List<Contrast> drawn = contrasts.stream().limit(DRAWN).toList();
    PairedEffect first = contrasts.get(0).effect();
    Amount amount = Amount.of(first);
    Arm arm = Arm.of(List.of("base", "difference")).get(1);
    IntervalChart chart =
        new IntervalChart(
            amount.differenceUnit(),
            false,
            drawn.stream().map(one -> inWords(one.point())).toList(),
            List.of(
                new IntervalChart.Group(
                    arm, drawn.stream().map(one -> value(one.effect())).toList())));
    long beyond =
        contrasts.stream().filter(one -> Effects.isBeyondChance(one.effect().verdict())).count();
    String reading =
        "%d of %s differ beyond chance from what they are compared with, allowing for the number of them%s."
            .formatted(
                beyond,
                Words.count(contrasts.size(), "point"),
                drawn.size() < contrasts.size() ? "; the first " + DRAWN + " are drawn" : "");
    ChartFigure figure =
        new ChartFigure(
            "points",
            "What each point changes: " + first.outcome().label(),
            reading,
            chart,
            table());
    return Optional.of(
        new Chapter(
            "points",
            "Point by point",
            List.of(
                Element.paragraph(
                    "Dots are mean differences between pairs of runs of the same people; lines are"
                        + " their 95% intervals, which do not allow for the number of points. The"
                        + " largest of several looks larger than it is."),
                figure.html())));
  }

  private static IntervalChart.Value value(PairedEffect effect) {
    double factor = effect.outcome().unit().equals("share") ? 100 : 1;
    return new IntervalChart.Value(
        factor * effect.difference(),
        factor * effect.interval().low(),
        factor * effect.interval().high());
  }

  private NumberTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Contrast one : contrasts) {
      Amount amount = Amount.of(one.effect());
      rows.add(
          List.of(
              inWords(one.point()),
              one.against(),
              amount.difference(one.effect().difference()),
              amount.differenceInterval(one.effect().interval()),
              Words.count(one.effect().n()),
              one.effect().verdictInWords()));
    }
    return new NumberTable(
        "What each point changes in " + contrasts.get(0).effect().outcome().label(),
        List.of(
            NumberTable.Heading.words("Point"),
            NumberTable.Heading.words("against"),
            NumberTable.Heading.numbers("change"),
            NumberTable.Heading.numbers("95% interval"),
            NumberTable.Heading.numbers("pairs"),
            NumberTable.Heading.words("verdict")),
        rows);
  }

  private static String levels(TableRow row) {
    return row.columns().entrySet().stream()
        .filter(column -> column.getValue() > 0)
        .sorted(Map.Entry.comparingByValue())
        .filter(column -> !row.cells().get(column.getValue()).isEmpty())
        .map(column -> column.getKey() + " " + row.cells().get(column.getValue()))
        .collect(Collectors.joining(", "));
  }
}
