package org.linkwork.report.sensitivity;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.parameter.Numeral;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.report.words.Words;
import org.linkwork.sensitivity.SensitivityResults;

/** The answer against each of the numbers that it goes with most, a dot for each point. */
final class ScatterFigure implements Figure {
  private static final int PANELS = 9;
  private static final int COLUMNS = 3;
  private static final int WIDTH = 1000;
  private static final double PANEL_HEIGHT = 250;
  private static final double GAP = 26;
  private static final double LABEL = 44;
  private static final double FOOT = 34;
  private static final double LEFT = 52;
  private static final double DOT = 4.5;
  private static final int FAINT = 110;

  private final SensitivityResults results;
  private final List<PrccPages.Row> shown;
  private final AnswerScale scale;
  private final double low;
  private final double high;

  /** A scatter for the first of these factors, in their order. */
  ScatterFigure(SensitivityResults results, List<PrccPages.Row> rows) {
    this.results = results;
    this.shown = rows.subList(0, Math.min(PANELS, rows.size()));
    double[] known =
        IntStream.range(0, results.design().size())
            .mapToDouble(results.answers()::mean)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    this.low = known.length == 0 ? 0 : known[0];
    this.high = known.length == 0 ? 1 : known[known.length - 1];
    this.scale =
        new AnswerScale(results.question().outcome(), Math.max(Math.abs(low), Math.abs(high)));
  }

  @Override
  public String name() {
    return "figures/prcc-scatter";
  }

  @Override
  public String purpose() {
    return "The answer against each of the numbers that it goes with most.";
  }

  @Override
  public byte[] png() {
    return draw().png();
  }

  Canvas draw() {
    Header header =
        new Header(
            "What lies behind the correlations with " + results.question().answer() + "?",
            "Each dot is one point of the Latin hypercube, mean of %s; up: the answer in %s, from %s to %s; across: the number from the low to the high end of its range."
                .formatted(
                    Words.count(results.question().replicates(), "run"),
                    scale.unit(),
                    Words.typeset(scale.value(low)),
                    Words.typeset(scale.value(high))),
            Look.KEY);
    int rows = (shown.size() + COLUMNS - 1) / COLUMNS;
    double head = header.height(WIDTH);
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(head + rows * (PANEL_HEIGHT + GAP) + 10));
    header.draw(canvas);
    double width = (WIDTH - 2 * Header.MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
    for (int panel = 0; panel < shown.size(); panel++) {
      double left = Header.MARGIN + panel % COLUMNS * (width + GAP);
      double top = head + panel / COLUMNS * (PANEL_HEIGHT + GAP);
      drawPanel(canvas, shown.get(panel), left, top, width);
    }
    return canvas;
  }

  private void drawPanel(Canvas canvas, PrccPages.Row row, double left, double top, double width) {
    List<String> label = Type.wrap(Look.label(row.factor()), Type.SMALL_STRONG, width);
    double y = top + Type.SMALL_STRONG.getSize();
    for (String line : label.subList(0, Math.min(2, label.size()))) {
      canvas.words(line, left, y, Type.SMALL_STRONG, Palette.INK);
      y += Type.lineHeight(Type.SMALL_STRONG);
    }
    double plotTop = top + LABEL;
    double plotBottom = top + PANEL_HEIGHT - FOOT;
    double plotLeft = left + LEFT;
    double right = left + width;
    canvas.line(plotLeft, plotBottom, right, plotBottom, 1, Palette.RULE);
    canvas.line(plotLeft, plotTop, plotLeft, plotBottom, 1, Palette.RULE);
    canvas.wordsEndingAt(
        Words.typeset(scale.value(high)), plotLeft - 6, plotTop + 9, Type.NOTE, Palette.QUIET);
    canvas.wordsEndingAt(
        Words.typeset(scale.value(low)), plotLeft - 6, plotBottom, Type.NOTE, Palette.QUIET);
    double foot = plotBottom + 17;
    String lowEnd = Words.typeset(Numeral.of(row.factor().parameter().low()));
    String highEnd = Words.typeset(Numeral.of(row.factor().parameter().high()));
    canvas.words(lowEnd, plotLeft, foot, Type.NOTE, Palette.QUIET);
    canvas.wordsEndingAt(highEnd, right, foot, Type.NOTE, Palette.QUIET);
    canvas.wordsAround(
        Words.typeset(Look.two(row.coefficient().coefficient())),
        (plotLeft + right) / 2,
        foot,
        Type.SMALL_STRONG,
        row.isBeyondChance() ? Palette.INK : Palette.QUIET);
    Color full = row.isBeyondChance() ? Look.colour(row.factor().howKnown()) : Look.CHANCE;
    canvas.pen().setColor(new Color(full.getRed(), full.getGreen(), full.getBlue(), FAINT));
    for (int point = 0; point < results.design().size(); point++) {
      double answer = results.answers().mean(point);
      if (Double.isFinite(answer)) {
        double x = plotLeft + results.design().get(point).at()[row.place()] * (right - plotLeft);
        double share = high > low ? (answer - low) / (high - low) : 0.5;
        double dot = plotBottom - share * (plotBottom - plotTop);
        canvas.pen().fill(new Ellipse2D.Double(x - DOT / 2, dot - DOT / 2, DOT, DOT));
      }
    }
  }

  @Override
  public ResultTable numbers() {
    return new Numbers(name(), results, shown);
  }

  /** The dots of all panels. */
  private record Numbers(String figure, SensitivityResults results, List<PrccPages.Row> shown)
      implements ResultTable {
    @Override
    public TableLayout layout() {
      return TableLayout.of(
          figure + ".csv",
          "The numbers of the picture of the same name.",
          Look.FACTOR,
          Look.FACTOR_UNIT,
          Column.whole("evaluation", "number from 0", "point of the Latin hypercube"),
          Column.number("x", "see factor_unit", "value of the parameter"),
          Column.text("unit", "unit of the answer"),
          Column.number("answer", "see unit", "mean of the answer over runs"));
    }

    @Override
    public void writeRows(CsvTable table) throws IOException {
      for (PrccPages.Row row : shown) {
        for (int point = 0; point < results.design().size(); point++) {
          table
              .text(row.factor().name())
              .text(row.factor().parameter().unit().label())
              .whole(point)
              .number(row.factor().value(results.design().get(point).at()[row.place()]))
              .text(results.question().outcome().unit())
              .number(results.answers().mean(point))
              .endRow();
        }
      }
    }
  }
}
