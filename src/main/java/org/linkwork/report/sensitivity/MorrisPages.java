package org.linkwork.report.sensitivity;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.linkwork.sensitivity.Morris;
import org.linkwork.sensitivity.SensitivityQuestion;
import org.linkwork.sensitivity.SensitivityResults;

/** Screening: how far each number moves the answer on average, wherever the others are. */
final class MorrisPages implements StudyPages {
  private final SensitivityQuestion question;
  private final List<Row> rows;
  private final AnswerScale scale;

  private record Row(FactorRange factor, Morris.Effect effect) {}

  MorrisPages(SensitivityResults results) {
    question = results.question();
    List<Morris.Effect> effects = results.morris();
    rows =
        IntStream.range(0, effects.size())
            .mapToObj(factor -> new Row(question.factors().get(factor), effects.get(factor)))
            .sorted(Comparator.comparingDouble(row -> -Look.known(row.effect().muStar())))
            .toList();
    scale = new AnswerScale(question.outcome(), rows.get(0).effect().muStar());
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(
        table("morris.csv", "How far each number moves the answer, wherever the others are."));
  }

  @Override
  public List<Figure> figures() {
    List<Row> shown = rows.subList(0, Math.min(Look.MOST_ROWS, rows.size()));
    double reach = 0;
    for (Row row : shown) {
      reach = Math.max(reach, Look.known(row.effect().muStarInterval().high()));
      reach = Math.max(reach, Look.known(row.effect().muStar()));
      reach = Math.max(reach, Look.known(row.effect().sigma()));
    }
    Header header =
        new Header(
            "Which numbers matter at all for " + question.answer() + "?",
            "Filled: mean size of the change when a number crosses its whole range, over "
                + Words.count(question.size(), "trajectory").replace("trajectorys", "trajectories")
                + ", with its 95% interval. Open: how much that change varies with the other"
                + " numbers and with chance.",
            Look.KEY);
    RowChart chart =
        new RowChart(
            header,
            shown.stream().map(this::row).toList(),
            new RowChart.Scale(
                0,
                reach > 0 ? reach * 1.04 : 1,
                scale.factor(),
                "",
                "change across the whole range, " + scale.unit()),
            "mean size (95% interval)",
            (rough().map(rough -> rough + ". ").orElse("")
                    + Look.leftOut(rows.size(), "matter most", "morris.csv"))
                .strip());
    return List.of(
        new RowFigure(
            "figures/morris",
            "How far each number moves the answer, wherever the others are.",
            chart,
            table("figures/morris.csv", "The numbers of the picture of the same name.")));
  }

  @Override
  public List<String> sentences() {
    Optional<String> rough = rough();
    if (rough.isPresent()) {
      return List.of(rough.get(), furthest(rows.get(0)));
    }
    long beyond = rows.stream().filter(row -> row.effect().isBeyondChance()).count();
    String of =
        "Of %s, %s %s %s by more than chance alone would"
            .formatted(
                Words.count(rows.size(), "number"),
                beyond == 0 ? "none" : Words.count(beyond),
                beyond < 2 ? "moves" : "move",
                question.answer());
    if (beyond == 0) {
      return List.of(of);
    }
    Row first =
        rows.stream().filter(row -> row.effect().isBeyondChance()).findFirst().orElseThrow();
    return List.of(of, furthest(first));
  }

  private Optional<String> rough() {
    return Look.rough(rows.get(0).effect().trajectories(), "trajectories");
  }

  private String furthest(Row first) {
    return "%s (%s, %s) %s: across its range the answer changes by %s %s on average (95%% interval %s)"
        .formatted(
            Look.label(first.factor()),
            first.factor().name(),
            first.factor().howKnown().label(),
            rough().isPresent() ? "has the largest estimate" : "matters most",
            scale.value(first.effect().muStar()),
            scale.unit(),
            scale.values(first.effect().muStarInterval()));
  }

  @Override
  public List<String> lines() {
    return rows.stream()
        .limit(Look.MOST_ROWS)
        .map(
            row ->
                String.format(
                    Locale.UK,
                    "%-44s %10s  (%s)   %s%s",
                    row.factor().name(),
                    scale.value(row.effect().muStar()),
                    scale.values(row.effect().muStarInterval()),
                    row.factor().howKnown().label(),
                    row.effect().isBeyondChance() || rough().isPresent() ? "" : ", within chance"))
        .toList();
  }

  private RowChart.Row row(Row row) {
    boolean beyond = row.effect().isBeyondChance();
    Color colour = beyond ? Look.colour(row.factor().howKnown()) : Look.CHANCE;
    return new RowChart.Row(
        Look.label(row.factor()),
        Look.small(row.factor()),
        List.of(
            new Mark(
                Shape.DOT,
                row.effect().muStar(),
                row.effect().muStarInterval().low(),
                row.effect().muStarInterval().high(),
                colour),
            new Mark(Shape.RING, row.effect().sigma(), Double.NaN, Double.NaN, colour)),
        scale.value(row.effect().muStar())
            + " ("
            + scale.values(row.effect().muStarInterval())
            + ")",
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
            Column.text("unit", "unit of the effects in this row, each across the whole range"),
            Column.whole("rows", "trajectories", "complete trajectories behind the effects"),
            Column.number("mu_star", "see unit", "mean size of elementary effects"),
            Column.number("ci_low", "see unit", "lower end of its 95% bootstrap interval"),
            Column.number("ci_high", "see unit", "upper end of its 95% bootstrap interval"),
            Column.number("mu", "see unit", "mean of elementary effects, with their signs"),
            Column.number("sigma", "see unit", "standard deviation of elementary effects"),
            Column.number(
                "chance", "see unit", "mean size of effects that chance alone would give"));
    return new EstimateTable<>(layout, rows, this::cells);
  }

  private CsvTable cells(CsvTable table, Row row) {
    Morris.Effect effect = row.effect();
    return Look.cells(table, row.factor())
        .text(question.outcome().unit())
        .whole(effect.trajectories())
        .number(effect.muStar())
        .number(effect.muStarInterval().low())
        .number(effect.muStarInterval().high())
        .number(effect.mu())
        .number(effect.sigma())
        .number(effect.chance());
  }
}
