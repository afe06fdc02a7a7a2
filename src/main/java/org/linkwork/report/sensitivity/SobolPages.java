package org.linkwork.report.sensitivity;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwork.experiment.Interval;
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
import org.linkwork.sensitivity.SensitivityQuestion;
import org.linkwork.sensitivity.SensitivityResults;
import org.linkwork.sensitivity.Sobol;

/** Shares of the answer's variance by factor, chance on a line of its own. */
final class SobolPages implements StudyPages {
  private static final int NAMED = 3;
  private static final double LEFTMOST = -0.2;
  private static final double RIGHTMOST = 1.2;

  private final SensitivityQuestion question;
  private final Sobol.Indices indices;
  private final List<Row> rows;

  private record Row(
      FactorRange factor,
      double first,
      Interval firstCi,
      double total,
      Interval totalCi,
      boolean isRough) {
    boolean isBeyondChance() {
      // What acts only together with others shows in the total alone.
      return !isRough && (firstCi.low() > 0 || totalCi.low() > 0);
    }
  }

  SobolPages(SensitivityResults results) {
    question = results.question();
    indices = results.sobol();
    rows =
        IntStream.range(0, question.factors().size())
            .mapToObj(
                factor ->
                    new Row(
                        question.factors().get(factor),
                        indices.first()[factor],
                        indices.firstInterval()[factor],
                        indices.total()[factor],
                        indices.totalInterval()[factor],
                        rough().isPresent()))
            .sorted(Comparator.comparingDouble(row -> Double.isNaN(row.total()) ? 0 : -row.total()))
            .toList();
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(table("sobol.csv", "Shares of the answer's variance by number, and chance."));
  }

  @Override
  public List<Figure> figures() {
    List<RowChart.Row> shown =
        new ArrayList<>(rows.stream().limit(Look.MOST_ROWS).map(this::row).toList());
    shown.add(
        new RowChart.Row(
            "Chance",
            "with " + Words.count(question.replicates(), "run") + " at each point",
            List.of(
                new Mark(
                    Shape.DOT,
                    indices.chance(),
                    indices.chanceInterval().low(),
                    indices.chanceInterval().high(),
                    Look.CHANCE)),
            Look.percent(indices.chance()),
            false));
    double low =
        rows.stream()
            .mapToDouble(
                row -> Math.min(Look.known(row.firstCi().low()), Look.known(row.totalCi().low())))
            .reduce(0, Math::min);
    double high =
        rows.stream().mapToDouble(row -> Look.known(row.totalCi().high())).max().orElse(1);
    Header header =
        new Header(
            "Where does the spread of " + question.answer() + " come from?",
            ("Share of its variance over %s. Filled: by the number alone; open: with all that it does"
                    + " together with others. Lines: 95%% intervals.")
                .formatted(Words.count(indices.rows(), "row")),
            Look.KEY);
    RowChart chart =
        new RowChart(
            header,
            shown,
            new RowChart.Scale(
                Math.max(low, LEFTMOST),
                Math.min(RIGHTMOST, Math.max(high, 0.1)) * 1.04,
                100,
                "%",
                "share of variance"),
            "alone | with others",
            (rough().map(rough -> rough + ". ").orElse("")
                    + Look.leftOut(rows.size(), "matter most", "sobol.csv")
                    + (low < LEFTMOST || high > RIGHTMOST
                        ? " Intervals that go beyond the picture are cut off at its ends."
                        : ""))
                .strip());
    return List.of(
        new RowFigure(
            "figures/sobol",
            "Shares of the answer's variance by number, and chance.",
            chart,
            table("figures/sobol.csv", "The numbers of the picture of the same name.")));
  }

  @Override
  public List<String> sentences() {
    List<Row> named = rows.stream().filter(Row::isBeyondChance).limit(NAMED).toList();
    List<String> sentences = new ArrayList<>();
    rough().ifPresent(sentences::add);
    sentences.add(
        named.isEmpty()
            ? "No number explains a share of the spread of %s that %s can tell from none"
                .formatted(question.answer(), Words.count(indices.rows(), "row"))
            : "The spread of %s comes most from %s"
                .formatted(
                    question.answer(),
                    named.stream()
                        .map(
                            row ->
                                "%s (%s, %s; alone %s, 95%% interval %s; with all that it does together with others %s, %s)"
                                    .formatted(
                                        row.factor().meaning(),
                                        row.factor().name(),
                                        row.factor().howKnown().label(),
                                        Look.percent(row.first()),
                                        Look.percent(row.firstCi()),
                                        Look.percent(row.total()),
                                        Look.percent(row.totalCi())))
                        .collect(Collectors.joining(", and "))));
    sentences.add(
        "Chance accounts for %s of it (95%% interval %s) with %s at each point, and would for %s with one"
            .formatted(
                Look.percent(indices.chance()),
                Look.percent(indices.chanceInterval()),
                Words.count(question.replicates(), "run"),
                Look.percent(indices.chanceOfOneRun())));
    sentences.add(
        "Intervals are of each number by itself, not widened for %s: of numbers that do nothing, up to about 1 in 20 looks like more than chance"
            .formatted(Words.count(rows.size(), "number")));
    return sentences;
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Row row : rows.subList(0, Math.min(Look.MOST_ROWS, rows.size()))) {
      lines.add(
          String.format(
              Locale.UK,
              "%-44s alone %5s (%s)   with others %5s (%s)   %s",
              row.factor().name(),
              Look.percent(row.first()),
              Look.percent(row.firstCi()),
              Look.percent(row.total()),
              Look.percent(row.totalCi()),
              row.factor().howKnown().label()));
    }
    lines.add(
        String.format(
            Locale.UK,
            "%-44s       %5s (%s)",
            "chance",
            Look.percent(indices.chance()),
            Look.percent(indices.chanceInterval())));
    return lines;
  }

  private Optional<String> rough() {
    return Look.rough(indices.rows(), "rows");
  }

  private RowChart.Row row(Row row) {
    Color colour = row.isBeyondChance() ? Look.colour(row.factor().howKnown()) : Look.CHANCE;
    return new RowChart.Row(
        Look.label(row.factor()),
        Look.small(row.factor()),
        List.of(
            new Mark(Shape.DOT, row.first(), row.firstCi().low(), row.firstCi().high(), colour),
            new Mark(Shape.RING, row.total(), row.totalCi().low(), row.totalCi().high(), colour)),
        Look.percent(row.first()) + " | " + Look.percent(row.total()),
        !row.isBeyondChance());
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
            Column.whole("rows", "rows", "complete rows of the design behind the shares"),
            Column.number("first", "share of variance", "what the number explains alone"),
            Column.number("first_ci_low", "share of variance", "lower end, 95% bootstrap"),
            Column.number("first_ci_high", "share of variance", "upper end, 95% bootstrap"),
            Column.number("total", "share of variance", "what it explains alone and with others"),
            Column.number("total_ci_low", "share of variance", "lower end, 95% bootstrap"),
            Column.number("total_ci_high", "share of variance", "upper end, 95% bootstrap"));
    List<Optional<Row>> all = new ArrayList<>(rows.stream().map(Optional::of).toList());
    all.add(Optional.empty());
    return new EstimateTable<>(
        layout,
        all,
        (table, row) -> row.map(one -> cells(table, one)).orElseGet(() -> chance(table)));
  }

  private CsvTable chance(CsvTable table) {
    return table
        .text("chance")
        .text("what differs between runs of the same world")
        .text("")
        .number(Double.NaN)
        .number(Double.NaN)
        .text("")
        .whole(indices.rows())
        .number(indices.chance())
        .number(indices.chanceInterval().low())
        .number(indices.chanceInterval().high())
        .number(Double.NaN)
        .number(Double.NaN)
        .number(Double.NaN);
  }

  private CsvTable cells(CsvTable table, Row row) {
    return Look.cells(table, row.factor())
        .whole(indices.rows())
        .number(row.first())
        .number(row.firstCi().low())
        .number(row.firstCi().high())
        .number(row.total())
        .number(row.totalCi().low())
        .number(row.totalCi().high());
  }
}
