package org.linkwork.report.sensitivity;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linkwork.analysis.Summary;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.figure.RowChart.Mark;
import org.linkwork.report.figure.RowChart.Shape;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Words;
import org.linkwork.sensitivity.FactorRange;
import org.linkwork.sensitivity.SensitivityQuestion;
import org.linkwork.sensitivity.SensitivityResults;
import org.linkwork.sensitivity.Tornado;

/** One factor at a time: a bar to either end of its range, the longest first. */
final class TornadoPages implements StudyPages {
  private static final double PALE = 0.45;

  private final SensitivityQuestion question;
  private final List<Row> rows;
  private final AnswerScale scale;

  private record Row(FactorRange factor, Tornado.Bar bar) {}

  TornadoPages(SensitivityResults results) {
    question = results.question();
    List<Tornado.Bar> bars = results.tornado();
    rows =
        IntStream.range(0, bars.size())
            .mapToObj(factor -> new Row(question.factors().get(factor), bars.get(factor)))
            .sorted(Comparator.comparingDouble(row -> -Look.known(row.bar().reach())))
            .toList();
    scale = new AnswerScale(question.outcome(), rows.get(0).bar().reach());
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(table("tornado.csv", "How far each number moves the answer, one at a time."));
  }

  @Override
  public List<Figure> figures() {
    List<Row> shown = rows.subList(0, Math.min(Look.MOST_ROWS, rows.size()));
    double reach = 0;
    for (Row row : shown) {
      for (Summary end : List.of(row.bar().low(), row.bar().high())) {
        reach = Math.max(reach, Look.known(Math.abs(end.interval().low())));
        reach = Math.max(reach, Look.known(Math.abs(end.interval().high())));
        reach = Math.max(reach, Look.known(Math.abs(end.mean())));
      }
    }
    reach = reach > 0 ? reach * 1.04 : 1;
    Header header =
        new Header(
            "Which numbers, one at a time, move " + question.answer() + "?",
            "Mean difference from the scenario as it is, over "
                + Words.count(question.replicates(), "run")
                + " with the same luck, when a number is at the low end (pale) and the high end"
                + " (full) of its range; lines: 95% intervals.",
            Look.KEY);
    RowChart chart =
        new RowChart(
            header,
            shown.stream().map(this::row).toList(),
            new RowChart.Scale(-reach, reach, scale.factor(), "", "difference, " + scale.unit()),
            "low end | high end",
            Look.leftOut(rows.size(), "move it furthest", "tornado.csv"));
    return List.of(
        new RowFigure(
            "figures/tornado",
            "How far each number moves the answer, one at a time.",
            chart,
            table("figures/tornado.csv", "The numbers of the picture of the same name.")));
  }

  @Override
  public List<String> sentences() {
    long beyond = rows.stream().filter(row -> row.bar().isBeyondChance()).count();
    String of =
        "Of %s varied one at a time, %s %s %s beyond chance"
            .formatted(
                Words.count(rows.size(), "number"),
                beyond == 0 ? "none" : Words.count(beyond),
                beyond == 1 || beyond == 0 ? "moves" : "move",
                question.answer());
    if (beyond == 0) {
      return List.of(of);
    }
    Row first = rows.stream().filter(row -> row.bar().isBeyondChance()).findFirst().orElseThrow();
    return List.of(
        of,
        "%s (%s, %s) moves it furthest: by %s and %s %s at the two ends of its range"
            .formatted(
                Look.label(first.factor()),
                first.factor().name(),
                first.factor().howKnown().label(),
                scale.difference(first.bar().low().mean()),
                scale.difference(first.bar().high().mean()),
                scale.unit()),
        "One number at a time says nothing of what numbers do together; the methods morris and"
            + " sobol do");
  }

  @Override
  public List<String> lines() {
    return rows.stream()
        .limit(Look.MOST_ROWS)
        .map(
            row ->
                String.format(
                    Locale.UK,
                    "%-44s %12s  %12s   %s%s",
                    row.factor().name(),
                    scale.difference(row.bar().low().mean()),
                    scale.difference(row.bar().high().mean()),
                    row.factor().howKnown().label(),
                    row.bar().isBeyondChance() ? "" : ", within chance"))
        .toList();
  }

  private RowChart.Row row(Row row) {
    boolean beyond = row.bar().isBeyondChance();
    Color colour = beyond ? Look.colour(row.factor().howKnown()) : Look.CHANCE;
    return new RowChart.Row(
        Look.label(row.factor()),
        Look.small(row.factor()),
        List.of(mark(row.bar().low(), Palette.tint(colour, PALE)), mark(row.bar().high(), colour)),
        scale.difference(row.bar().low().mean())
            + " | "
            + scale.difference(row.bar().high().mean()),
        !beyond);
  }

  private static Mark mark(Summary end, Color colour) {
    return new Mark(Shape.BAR, end.mean(), end.interval().low(), end.interval().high(), colour);
  }

  private ResultTable table(String file, String purpose) {
    TableLayout layout =
        TableLayout.of(
            file,
            purpose,
            Look.FACTOR,
            Look.MEANING,
            Look.HOW_KNOWN,
            Look.LOW,
            Look.HIGH,
            Look.FACTOR_UNIT,
            Column.text("unit", "unit of the differences in this row"),
            Column.whole("n", "runs", "runs with the same luck behind each difference"),
            Column.number("low_difference", "see unit", "mean difference at the low end"),
            Column.number("low_ci_low", "see unit", "lower end of its 95% paired t interval"),
            Column.number("low_ci_high", "see unit", "upper end of its 95% paired t interval"),
            Column.number("low_adjusted_p", "probability", "its p by Holm's method over all bars"),
            Column.number("high_difference", "see unit", "mean difference at the high end"),
            Column.number("high_ci_low", "see unit", "lower end of its 95% paired t interval"),
            Column.number("high_ci_high", "see unit", "upper end of its 95% paired t interval"),
            Column.number(
                "high_adjusted_p", "probability", "its p by Holm's method over all bars"));
    return new EstimateTable<>(layout, rows, this::cells);
  }

  private CsvTable cells(CsvTable table, Row row) {
    Summary low = row.bar().low();
    Summary high = row.bar().high();
    return Look.cells(table, row.factor())
        .text(question.outcome().unit())
        .whole(Math.min(low.n(), high.n()))
        .number(low.mean())
        .number(low.interval().low())
        .number(low.interval().high())
        .number(row.bar().lowP())
        .number(high.mean())
        .number(high.interval().low())
        .number(high.interval().high())
        .number(row.bar().highP());
  }
}
