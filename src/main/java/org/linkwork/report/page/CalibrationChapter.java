package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.words.Words;

/** What a calibration leaves of each range, and how what is left meets the targets. */
final class CalibrationChapter {
  private static final double PER_CENT = 100;

  private CalibrationChapter() {}

  /** What the targets leave of the range of each parameter. */
  static Chapter ranges(PageFolder folder) {
    List<TableRow> rows = folder.table("identifiability.csv");
    long learned = rows.stream().filter(row -> row.is("verdict", "learned")).count();
    IntervalRows values =
        new IntervalRows(
            "Parameter",
            rows.stream().map(row -> row.text("parameter")).toList(),
            List.of(
                new IntervalChart.Group(
                    Arm.of("plausible values", Palette.arm(0, 1)),
                    rows.stream().map(CalibrationChapter::place).toList())));
    ChartFigure figure =
        new ChartFigure(
            "ranges",
            "Plausible values within the range of each parameter",
            "The targets narrow %d of %s to under half of the range; of the others they tell little, and the answer has to be looked at over all plausible sets."
                .formatted(learned, Words.count(rows.size(), "parameter")),
            values.chart("% of the way through the range; median and middle 95%"),
            new NumberTable(
                "What is left of each range: median and the middle 95% of plausible values",
                List.of(
                    NumberTable.Heading.words("Parameter"),
                    NumberTable.Heading.words("unit"),
                    NumberTable.Heading.numbers("range before"),
                    NumberTable.Heading.numbers("plausible (95%)"),
                    NumberTable.Heading.numbers("left of the range"),
                    NumberTable.Heading.words("verdict")),
                rows.stream().map(CalibrationChapter::line).toList()));
    return new Chapter("ranges", "What is left", List.of(figure.html()));
  }

  private static IntervalChart.Value place(TableRow row) {
    double low = row.number("range_low");
    double width = row.number("range_high") - low;
    return new IntervalChart.Value(
        PER_CENT * (row.number("median") - low) / width,
        PER_CENT * (row.number("low_95") - low) / width,
        PER_CENT * (row.number("high_95") - low) / width);
  }

  private static List<String> line(TableRow row) {
    return List.of(
        row.text("parameter") + ": " + row.text("meaning"),
        row.text("unit"),
        IntervalRows.shown(row.number("range_low"))
            + " to "
            + IntervalRows.shown(row.number("range_high")),
        IntervalRows.spread(PathwayTables.value(row, "median", "low_95", "high_95")),
        Words.percent(row.number("width")),
        row.text("verdict"));
  }

  /** How plausible sets meet the targets on seeds that chose nothing. */
  static Chapter targets(PageFolder folder) {
    List<TableRow> rows = folder.table("predictive-check.csv");
    long inside = rows.stream().filter(row -> row.is("mean_inside", "yes")).count();
    List<Arm> arms =
        List.of(
            Arm.of("mean outside the band", Palette.arm(2, 3)),
            Arm.of("mean inside the band", Palette.arm(1, 3)));
    ChartFigure figure =
        new ChartFigure(
            "check",
            "Plausible sets beside the targets",
            "The mean over plausible sets lies inside the accepted band for %d of %s of targets, on seeds that chose nothing."
                .formatted(inside, Words.count(rows.size(), "part")),
            new IntervalChart(
                "distance from the published value; the shaded band is what is accepted",
                false,
                rows.stream().map(CalibrationChapter::name).toList(),
                IntervalRows.byStanding(
                    rows.stream()
                        .map(row -> TargetDistance.drawn(row, "plain", spreadOfSets(row)))
                        .toList(),
                    rows.stream().map(row -> row.is("mean_inside", "yes") ? 1 : 0).toList(),
                    arms),
                List.of(-1.0, 1.0)),
            new NumberTable(
                "Targets, and the model's values over plausible sets",
                List.of(
                    NumberTable.Heading.words("Target"),
                    NumberTable.Heading.numbers("published"),
                    NumberTable.Heading.numbers("band"),
                    NumberTable.Heading.numbers("mean over sets (95%)"),
                    NumberTable.Heading.numbers("middle 95% of sets"),
                    NumberTable.Heading.words("mean inside")),
                rows.stream().map(CalibrationChapter::targetLine).toList()));
    return new Chapter("check", "Beside the evidence", List.of(figure.html()));
  }

  private static IntervalChart.Value spreadOfSets(TableRow row) {
    return PathwayTables.value(row, "mean", "low_95", "high_95");
  }

  private static String name(TableRow row) {
    return row.text("target").toUpperCase(Locale.ROOT) + " " + row.text("label");
  }

  private static List<String> targetLine(TableRow row) {
    double high = row.number("band_high");
    return List.of(
        name(row),
        IntervalRows.shown(row.number("published")),
        Double.isNaN(high)
            ? "from " + IntervalRows.shown(row.number("band_low"))
            : IntervalRows.shown(row.number("band_low")) + " to " + IntervalRows.shown(high),
        IntervalRows.spread(PathwayTables.value(row, "mean", "ci_low", "ci_high")),
        IntervalRows.interval(spreadOfSets(row)),
        row.text("mean_inside"));
  }

  /** How much of the ranges each wave left. */
  static Chapter waves(PageFolder folder) {
    List<TableRow> rows = folder.table("waves.csv");
    List<List<String>> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<IntervalChart.Value> values = new ArrayList<>();
    for (TableRow row : rows) {
      IntervalChart.Value left =
          PathwayTables.value(row, "share_left", "ci_low", "ci_high").times(PER_CENT);
      names.add("after wave " + row.text("wave"));
      values.add(left);
      lines.add(
          List.of(
              "wave " + row.text("wave"),
              row.text("points"),
              IntervalRows.spread(left),
              row.text("set_aside")));
    }
    IntervalRows left =
        new IntervalRows(
            "Wave",
            names,
            List.of(new IntervalChart.Group(Arm.of("left", Palette.arm(0, 1)), values)));
    ChartFigure figure =
        new ChartFigure(
            "waves",
            "What is left of all ranges together",
            rows.isEmpty()
                ? "No wave was run."
                : "After %s %s%% of the ranges is not ruled out."
                    .formatted(
                        Words.count(rows.size(), "wave"),
                        IntervalRows.shown(values.get(values.size() - 1).value())),
            left.chart("% of the ranges of all parameters together"),
            new NumberTable(
                "What each wave leaves, in per cent of the ranges, with its 95% interval",
                List.of(
                    NumberTable.Heading.words("Wave"),
                    NumberTable.Heading.numbers("places run"),
                    NumberTable.Heading.numbers("% left"),
                    NumberTable.Heading.numbers("targets set aside")),
                lines));
    return new Chapter("waves", "Wave by wave", List.of(figure.html()));
  }
}
