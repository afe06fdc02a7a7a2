package org.linkwork.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.linkwork.report.words.Words;

/**
 * One chart of lines over a horizontal axis, each line with an optional band round it.
 *
 * @param heading what is shown, over the chart
 * @param unit unit of the vertical axis, beside the heading
 * @param axis what the horizontal axis is, below it
 * @param fromZero whether the vertical axis begins at 0
 * @param shares whether values are shares, to be shown in per cent
 * @param mark place on the horizontal axis to be marked, not a number for none
 * @param lines the lines, one an arm
 */
public record LinePanel(
    String heading,
    String unit,
    String axis,
    boolean fromZero,
    boolean shares,
    double mark,
    List<Line> lines) {
  private static final float LINE = 2.2f;
  private static final double HEADING = 24;
  private static final double AXIS = 46;
  private static final int TICKS = 8;

  /** A line through points, with a band from low to high where these are numbers. */
  public record Line(double[] x, double[] y, double[] low, double[] high) {
    /** Whether there are two points or more to be joined. */
    boolean canBeDrawn() {
      return Arrays.stream(y).filter(Double::isFinite).count() > 1;
    }
  }

  /** Draws the panel with its left upper corner at these logical pixels. */
  void draw(Canvas canvas, double left, double top, int width, int height) {
    canvas.words(heading, left + 4, top + 15, Type.HEADING, Palette.INK);
    double after = left + 4 + Type.width(heading, Type.HEADING) + 8;
    if (after + Type.width(unit, Type.SMALL) < left + width) {
      canvas.words(unit, after, top + 15, Type.SMALL, Palette.QUIET);
    }
    if (lines.stream().noneMatch(Line::canBeDrawn)) {
      canvas.wordsAround(
          "nothing to show here",
          left + width / 2.0,
          top + height / 2.0,
          Type.SMALL,
          Palette.QUIET);
      return;
    }
    int chartHeight = (int) (height - HEADING - AXIS);
    XYChart chart = chart(width, chartHeight);
    Graphics2D pen = (Graphics2D) canvas.pen().create();
    pen.translate(left, top + HEADING);
    chart.paint(pen, width, chartHeight);
    if (!Double.isNaN(mark)) {
      drawMark(pen, (float) chart.getScreenXFromChart(mark), chartHeight);
    }
    pen.dispose();
    drawAxis(canvas, chart, left, top + HEADING + chartHeight);
  }

  private XYChart chart(int width, int height) {
    XYChart chart = new XYChart(width, height, new LinkworkTheme());
    chart.getStyler().setXAxisTitleVisible(false);
    chart.getStyler().setPlotContentSize(0.96);
    if (fromZero) {
      chart.getStyler().setYAxisMin(0.0);
    }
    chart.getStyler().setXAxisTicksVisible(false);
    String pattern = "%,." + decimals() + "f" + (shares ? "%%" : "");
    chart
        .getStyler()
        .setYAxisTickLabelsFormattingFunction(
            value -> Words.typeset(String.format(Locale.UK, pattern, shown(value))));
    for (int arm = 0; arm < lines.size(); arm++) {
      addBand(chart, arm);
    }
    for (int arm = 0; arm < lines.size(); arm++) {
      addLine(chart, arm);
    }
    return chart;
  }

  private double shown(double value) {
    return shares ? 100 * value : value;
  }

  /** Decimals that the vertical axis needs to tell its ticks apart. */
  private int decimals() {
    double low = fromZero ? 0 : Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      for (double[] values : List.of(line.y(), line.low(), line.high())) {
        for (double value : values) {
          low = value < low ? value : low;
          high = value > high ? value : high;
        }
      }
    }
    double range = shown(high - low);
    int decimals = 0;
    for (double limit = 5; decimals < 5 && range < limit; limit /= 10) {
      decimals++;
    }
    return range > 0 ? decimals : 0;
  }

  /** Ticks at round numbers; XChart would put them at the data's own values. */
  private void drawAxis(Canvas canvas, XYChart chart, double left, double top) {
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (Line line : lines) {
      for (double x : line.x()) {
        first = Math.min(first, x);
        last = Math.max(last, x);
      }
    }
    if (!(last > first)) {
      return;
    }
    double step = roundStep((last - first) / TICKS);
    for (double tick = Math.ceil(first / step); tick <= last / step + 1e-9; tick++) {
      double at = left + chart.getScreenXFromChart(tick * step);
      canvas.line(at, top, at, top + 5, 1, Palette.QUIET);
      canvas.wordsAround(
          Words.typeset(Words.tick(tick * step + 0.0)), at, top + 19, Type.SMALL, Palette.QUIET);
    }
    double middle = left + chart.getScreenXFromChart((first + last) / 2);
    canvas.wordsAround(axis, middle, top + 38, Type.SMALL, Palette.QUIET);
  }

  /** The next larger of 1, 2, 5, 10, 20, 50 and so on. */
  private static double roundStep(double least) {
    double step = 1;
    for (int place = 0; step < least; place++) {
      step *= place % 3 == 1 ? 2.5 : 2;
    }
    return step;
  }

  private void addBand(XYChart chart, int arm) {
    Line line = lines.get(arm);
    List<Integer> known = new ArrayList<>();
    for (int point = 0; point < line.x().length; point++) {
      if (line.high()[point] > line.low()[point]) {
        known.add(point);
      }
    }
    if (known.size() < 2) {
      return;
    }
    int size = known.size();
    double[] x = new double[2 * size];
    double[] y = new double[2 * size];
    for (int place = 0; place < size; place++) {
      int point = known.get(place);
      x[place] = line.x()[point];
      y[place] = line.high()[point];
      x[2 * size - 1 - place] = line.x()[point];
      y[2 * size - 1 - place] = line.low()[point];
    }
    Color colour = Palette.arm(arm, lines.size());
    XYSeries band = chart.addSeries("band " + arm, x, y);
    band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    band.setMarker(SeriesMarkers.NONE);
    Color pale =
        new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), lines.size() > 2 ? 32 : 46);
    band.setFillColor(pale);
    band.setLineColor(new Color(0, 0, 0, 0));
    band.setLineWidth(0);
  }

  private void addLine(XYChart chart, int arm) {
    Line line = lines.get(arm);
    if (!line.canBeDrawn()) {
      return;
    }
    XYSeries series = chart.addSeries("line " + arm, line.x(), line.y());
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
    series.setMarker(SeriesMarkers.NONE);
    series.setLineColor(Palette.arm(arm, lines.size()));
    series.setLineStyle(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    series.setLineWidth(LINE);
  }

  private static void drawMark(Graphics2D pen, float x, int height) {
    pen.setColor(Palette.QUIET);
    pen.setStroke(
        new BasicStroke(
            1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0));
    pen.draw(new Line2D.Float(x, 4, x, height));
  }
}
