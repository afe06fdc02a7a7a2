package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** Published targets, their bands and the model's values. */
final class TargetsChapter {
  private static final List<String> MET = List.of("cannot be told", "inside", "outside");
  private static final List<Arm> STANDINGS =
      List.of(
          Arm.of("cannot be told", Palette.arm(0, 3)),
          Arm.of("inside its band", Palette.arm(1, 3)),
          Arm.of("outside its band", Palette.arm(2, 3)));

  private TargetsChapter() {}

  static Chapter of(PageFolder folder) {
    List<TableRow> rows = folder.table("validation.csv");
    List<Html> content = new ArrayList<>();
    content.add(
        Element.paragraph(
            "0 is the published value; \u22121 and 1, the edges of the shaded band, are the ends of what is"
                + " accepted. What lies further out than the picture is drawn at its edge."));
    add(content, rows, "test", "Targets that test the model");
    add(content, rows, "wiring", "Targets close to inputs, which check the wiring only");
    return new Chapter("targets", "Target by target", content);
  }

  private static void add(List<Html> content, List<TableRow> rows, String kind, String title) {
    List<TableRow> mine = rows.stream().filter(row -> row.is("kind", kind)).toList();
    if (!mine.isEmpty()) {
      content.add(figure(kind, title, mine).html());
    }
  }

  private static ChartFigure figure(String kind, String title, List<TableRow> rows) {
    return new ChartFigure(
        "targets-" + kind,
        title,
        reading(rows),
        new IntervalChart(
            "distance from the published value",
            false,
            rows.stream().map(TargetsChapter::name).toList(),
            IntervalRows.byStanding(
                rows.stream()
                    .map(row -> TargetDistance.drawn(row, row.text("scale"), model(row)))
                    .toList(),
                rows.stream().map(row -> Math.max(0, MET.indexOf(row.text("met")))).toList(),
                STANDINGS),
            List.of(-1.0, 1.0)),
        table(title, rows));
  }

  private static String reading(List<TableRow> rows) {
    long targets = rows.stream().map(row -> row.text("target")).distinct().count();
    return "%s of %s: %d inside their bands, %d outside, and of %d it cannot be told."
        .formatted(
            Words.count(rows.size(), "number"),
            Words.count(targets, "target"),
            with(rows, "inside"),
            with(rows, "outside"),
            with(rows, "cannot be told"));
  }

  private static long with(List<TableRow> rows, String met) {
    return rows.stream().filter(row -> row.is("met", met)).count();
  }

  private static String name(TableRow row) {
    return row.text("target").toUpperCase(Locale.ROOT) + " " + row.text("label");
  }

  private static IntervalChart.Value model(TableRow row) {
    return PathwayTables.value(row, "model", "ci_low", "ci_high");
  }

  private static NumberTable table(String title, List<TableRow> rows) {
    return new NumberTable(
        title + ": published bands, and the model's values with 95% intervals",
        List.of(
            NumberTable.Heading.words("Target"),
            NumberTable.Heading.words("unit"),
            NumberTable.Heading.numbers("published"),
            NumberTable.Heading.numbers("band"),
            NumberTable.Heading.numbers("model"),
            NumberTable.Heading.words("met"),
            NumberTable.Heading.words("evidence")),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.text("target").toUpperCase(Locale.ROOT)
                            + " "
                            + row.text("target_label")
                            + ": "
                            + row.text("label"),
                        row.is("unit", "share") ? "%" : row.text("unit"),
                        IntervalRows.shown(factor(row) * row.number("published")),
                        band(row),
                        IntervalRows.spread(model(row).times(factor(row))),
                        row.text("met"),
                        row.text("rows") + ", " + row.text("strength")))
            .toList());
  }

  private static double factor(TableRow row) {
    return row.is("unit", "share") ? 100 : 1;
  }

  private static String band(TableRow row) {
    double low = factor(row) * row.number("band_low");
    double high = factor(row) * row.number("band_high");
    return Double.isNaN(high)
        ? "from " + IntervalRows.shown(low)
        : IntervalRows.shown(low) + " to " + IntervalRows.shown(high);
  }
}
