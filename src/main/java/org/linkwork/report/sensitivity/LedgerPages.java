package org.linkwork.report.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.linkwork.sensitivity.HowKnown;
import org.linkwork.sensitivity.Ledger;
import org.linkwork.sensitivity.LedgerGroups;
import org.linkwork.sensitivity.SensitivityQuestion;
import org.linkwork.sensitivity.SensitivityResults;

/** The assumption ledger: what the answer is unsure about, by how well numbers are known. */
final class LedgerPages implements StudyPages {
  private static final double MOST = 0.5;

  private final SensitivityQuestion question;
  private final Ledger.Shares shares;
  private final List<Row> rows;

  private record Row(HowKnown kind, int numbers, double share, Interval interval) {}

  LedgerPages(SensitivityResults results) {
    question = results.question();
    shares = results.ledger();
    LedgerGroups groups = LedgerGroups.of(question.factors());
    rows =
        IntStream.range(0, groups.kinds().size())
            .mapToObj(
                group ->
                    new Row(
                        groups.kinds().get(group),
                        groups.size(group),
                        shares.share()[group],
                        shares.interval()[group]))
            .toList();
  }

  @Override
  public List<ResultTable> tables() {
    return List.of(
        table("ledger.csv", "What the answer is unsure about, by how well numbers are known."));
  }

  @Override
  public List<Figure> figures() {
    List<RowChart.Row> shown = new ArrayList<>();
    for (Row row : rows) {
      shown.add(
          new RowChart.Row(
              Words.capital(row.kind().phrase()),
              Words.count(row.numbers(), "number"),
              List.of(
                  new Mark(
                      Shape.BAR,
                      row.share(),
                      row.interval().low(),
                      row.interval().high(),
                      Look.colour(row.kind()))),
              Look.percent(row.share()) + " (" + Look.percent(row.interval()) + ")",
              false));
    }
    shown.add(
        new RowChart.Row(
            "Chance",
            "with " + Words.count(question.replicates(), "run") + " at each point",
            List.of(
                new Mark(
                    Shape.BAR,
                    shares.chance(),
                    shares.chanceInterval().low(),
                    shares.chanceInterval().high(),
                    Look.CHANCE)),
            Look.percent(shares.chance()) + " (" + Look.percent(shares.chanceInterval()) + ")",
            false));
    double low = 0;
    double high = 0.1;
    for (Row row : rows) {
      low = row.interval().low() < low ? row.interval().low() : low;
      high = Math.max(high, Math.max(row.share(), Look.known(row.interval().high())));
    }
    Header header =
        new Header(
            finding(),
            "Share of the variance of %s when all %s are varied over their ranges, over %s; what kinds do together is divided evenly. Lines: 95%% intervals. The shares add up to 100%%."
                .formatted(
                    question.answer(),
                    Words.count(question.factors().size(), "number"),
                    Words.count(shares.rows(), "row")),
            List.of());
    RowChart chart =
        new RowChart(
            header,
            shown,
            new RowChart.Scale(
                Math.max(-0.2, low), Math.min(1.1, high * 1.04), 100, "%", "share of variance"),
            "share (95% interval)",
            rows.stream().anyMatch(row -> row.share() < 0)
                ? "A true share is never below 0: more rows (--size) make estimates surer."
                : "");
    return List.of(
        new RowFigure(
            "figures/ledger",
            "What the answer is unsure about, by how well numbers are known.",
            chart,
            table("figures/ledger.csv", "The numbers of the picture of the same name.")));
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    rough().ifPresent(sentences::add);
    Row largest = largest();
    sentences.add(
        rough().isPresent()
            ? finding()
            : "%s: %s (95%% interval %s) is the share of %s"
                .formatted(
                    finding(),
                    Look.percent(largest.share()),
                    Look.percent(largest.interval()),
                    largest.kind().phrase()));
    for (Row row : rows.stream().sorted(Comparator.comparingDouble(row -> -row.share())).toList()) {
      sentences.add(
          "%s (%s): %s of its variance (95%% interval %s)"
              .formatted(
                  Words.capital(row.kind().phrase()),
                  Words.count(row.numbers()),
                  Look.percent(row.share()),
                  Look.percent(row.interval())));
    }
    sentences.add(
        "Chance: %s (95%% interval %s) with %s at each point"
            .formatted(
                Look.percent(shares.chance()),
                Look.percent(shares.chanceInterval()),
                Words.count(question.replicates(), "run")));
    return sentences;
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      lines.add(line(row.kind().label(), row.numbers(), row.share(), row.interval()));
    }
    lines.add(line("chance", 0, shares.chance(), shares.chanceInterval()));
    return lines;
  }

  private static String line(String kind, int numbers, double share, Interval interval) {
    return String.format(
        Locale.UK,
        "%-12s %5s  (%s)   %s",
        kind,
        Look.percent(share),
        Look.percent(interval),
        numbers == 0 ? "" : Words.count(numbers, "number"));
  }

  /** The answer in one sentence, no surer than the intervals. */
  private String finding() {
    Row largest = largest();
    if (rough().isPresent()) {
      return "What this answer is unsure about cannot be told from "
          + Words.count(shares.rows(), "row");
    }
    if (largest.interval().low() > MOST) {
      return "Most of what this answer is unsure about comes from " + largest.kind().phrase();
    }
    boolean isAhead =
        rows.stream()
            .filter(row -> row != largest)
            .allMatch(row -> row.interval().high() < largest.interval().low());
    return isAhead
        ? "The largest part of what this answer is unsure about comes from "
            + largest.kind().phrase()
        : "No kind of number stands out beyond chance in what this answer is unsure about";
  }

  private Optional<String> rough() {
    return Look.rough(shares.rows(), "rows");
  }

  private Row largest() {
    return rows.stream().max(Comparator.comparingDouble(Row::share)).orElseThrow();
  }

  private ResultTable table(String file, String purpose) {
    TableLayout layout =
        TableLayout.of(
            file,
            purpose,
            Column.text("how_known", "measured, reported, calibrated or assumed; or chance"),
            Column.text("meaning", "the same in words"),
            Column.whole("numbers", "numbers", "how many parameters were varied"),
            Column.number("share", "share of variance", "Shapley effect; all of them make 1"),
            Column.number("ci_low", "share of variance", "lower end of its 95% interval"),
            Column.number("ci_high", "share of variance", "upper end of its 95% interval"),
            Column.whole("rows", "rows", "complete rows of the design behind the shares"));
    List<CellsOfRow> all = new ArrayList<>();
    for (Row row : rows) {
      all.add(
          new CellsOfRow(
              row.kind().label(), row.kind().phrase(), row.numbers(), row.share(), row.interval()));
    }
    all.add(
        new CellsOfRow(
            "chance",
            "what differs between runs of the same world",
            0,
            shares.chance(),
            shares.chanceInterval()));
    return new EstimateTable<>(layout, all, this::cells);
  }

  private record CellsOfRow(
      String kind, String meaning, int numbers, double share, Interval interval) {}

  private CsvTable cells(CsvTable table, CellsOfRow row) {
    return table
        .text(row.kind())
        .text(row.meaning())
        .whole(row.numbers())
        .number(row.share())
        .number(row.interval().low())
        .number(row.interval().high())
        .whole(shares.rows());
  }
}
