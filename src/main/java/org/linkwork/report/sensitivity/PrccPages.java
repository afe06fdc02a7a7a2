package org.linkwork.report.sensitivity;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.report.StudyPages;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.RowChart;
import org.linkwork.report.figure.RowChart.Mark;
import org.linkwork.report.figure.RowChart.Shape;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Words;
import org.linkwork.sensitivity.FactorRange;
import org.linkwork.sensitivity.RankCorrelation;
import org.linkwork.sensitivity.SensitivityQuestion;
import org.linkwork.sensitivity.SensitivityResults;

/** How steadily the answer rises or falls with each number, and the scatter behind it. */
final class PrccPages implements StudyPages {
  private static final int NAMED = 3;

  private final SensitivityResults results;
  private final SensitivityQuestion question;
  private final List<Row> rows;

  /**
   * One factor.
   *
   * @param place its place among the factors asked for
   */
  record Row(int place, FactorRange factor, RankCorrelation.Coefficient coefficient) {
    double size() {
      return Double.isNaN(coefficient.coefficient()) ? 0 : Math.abs(coefficient.coefficient());
    }

    boolean isBeyondChance() {
      return coefficient.p() < PairedEffect.LEVEL;
    }
  }

  PrccPages(SensitivityResults results) {
    this.results = results;
    question = results.question();
    List<RankCorrelation.Coefficient> coefficients = results.rankCorrelation();
    rows =
        IntStream.range(0, coefficients.size())
            .mapToObj(
                place -> new Row(place, question.factors().get(place), coefficients.get(place)))
            .sorted(Comparator.comparingDouble(row -> -row.size()))
            .toList();
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(table("prcc.csv", "How steadily the answer rises or falls with each number."));
  }

  @Override
  public List<Figure> figures() {
    Header header =
        new Header(
            "What goes with " + question.answer() + "?",
            "Partial rank correlation over %s of a Latin hypercube, all other numbers allowed for, with its 95%% interval; grey: not beyond chance, allowing for %s."
                .formatted(Words.count(question.size(), "point"), Words.count(rows.size(), "test")),
            Look.KEY);
    RowChart chart =
        new RowChart(
            header,
            rows.stream().limit(Look.MOST_ROWS).map(PrccPages::row).toList(),
            new RowChart.Scale(-1, 1, 1, "", "partial rank correlation"),
            "correlation (95% interval)",
            "Only for relations that rise or fall throughout: see the scatter beside it."
                + (" " + Look.leftOut(rows.size(), "are largest", "prcc.csv")).stripTrailing());
    return List.of(
        new RowFigure(
            "figures/prcc",
            "How steadily the answer rises or falls with each number.",
            chart,
            table("figures/prcc.csv", "The numbers of the picture of the same name.")),
        new ScatterFigure(results, rows));
  }

  @Override
  public List<String> sentences() {
    List<Row> named = rows.stream().filter(Row::isBeyondChance).limit(NAMED).toList();
    int points =
        (int)
            IntStream.range(0, results.design().size())
                .filter(point -> !Double.isNaN(results.answers().mean(point)))
                .count();
    Optional<String> rough = Look.rough(points, "points");
    if (rough.isPresent()) {
      return List.of(rough.get(), "What goes with %s remains open".formatted(question.answer()));
    }
    return List.of(
        named.isEmpty()
            ? "The answer, %2$s, rises or falls with none of %1$s beyond chance"
                .formatted(Words.count(rows.size(), "number"), question.answer())
            : named.stream()
                .map(
                    row ->
                        "%s with %s (%s, %s; %s, 95%% interval %s to %s)"
                            .formatted(
                                row.coefficient().coefficient() > 0 ? "rises" : "falls",
                                row.factor().meaning(),
                                row.factor().name(),
                                row.factor().howKnown().label(),
                                Look.two(row.coefficient().coefficient()),
                                Look.two(row.coefficient().interval().low()),
                                Look.two(row.coefficient().interval().high())))
                .collect(Collectors.joining(", ", "The answer, " + question.answer() + ", ", "")));
  }

  @Override
  public List<String> lines() {
    return rows.stream()
        .limit(Look.MOST_ROWS)
        .map(
            row ->
                String.format(
                    Locale.UK,
                    "%-44s %6s  (%s to %s)   %s%s",
                    row.factor().name(),
                    Look.two(row.coefficient().coefficient()),
                    Look.two(row.coefficient().interval().low()),
                    Look.two(row.coefficient().interval().high()),
                    row.factor().howKnown().label(),
                    row.isBeyondChance() ? "" : ", within chance"))
        .toList();
  }

  private static RowChart.Row row(Row row) {
    boolean beyond = row.isBeyondChance();
    Color colour = beyond ? Look.colour(row.factor().howKnown()) : Look.CHANCE;
    RankCorrelation.Coefficient found = row.coefficient();
    return new RowChart.Row(
        Look.label(row.factor()),
        Look.small(row.factor()),
        List.of(
            new Mark(
                Shape.BAR,
                found.coefficient(),
                found.interval().low(),
                found.interval().high(),
                colour)),
        "%s (%s to %s)"
            .formatted(
                Look.two(found.coefficient()),
                Look.two(found.interval().low()),
                Look.two(found.interval().high())),
        !beyond);
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
            Column.number("prcc", "correlation", "partial rank correlation with the answer"),
            Column.number("ci_low", "correlation", "lower end of its 95% interval"),
            Column.number("ci_high", "correlation", "upper end of its 95% interval"),
            Column.number(
                "adjusted_p", "probability", "two-sided p, by Holm's method over all numbers"));
    return new EstimateTable<>(layout, rows, PrccPages::cells);
  }

  private static CsvTable cells(CsvTable table, Row row) {
    return Look.cells(table, row.factor())
        .number(row.coefficient().coefficient())
        .number(row.coefficient().interval().low())
        .number(row.coefficient().interval().high())
        .number(row.coefficient().p());
  }
}
