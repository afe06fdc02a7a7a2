package org.linkwork.report.calibration;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.linkwork.calibration.CalibratedParameter;
import org.linkwork.calibration.CalibrationResults;
import org.linkwork.calibration.Evaluation;
import org.linkwork.calibration.Implausibility;
import org.linkwork.calibration.Wave;
import org.linkwork.calibration.WaveOutcome;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Figure;
import org.linkwork.report.figure.Header;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** Every place that was run, in pairs of the parameters of which most is learned. */
final class ImplausibilityFigure implements Figure {
  private static final int MOST = 5;
  private static final int WIDTH = 1000;
  private static final double GAP = 14;
  private static final double LABELS = 150;
  private static final double DOT = 5;
  private static final List<String> KEY = List.of("beyond 6", "up to 3: plausible", "3 to 6");

  private final CalibrationResults results;
  private final List<Integer> shown;
  private final List<Dot> dots;

  /** A place with the implausibility that decides. */
  private record Dot(int wave, double[] at, double implausibility) {}

  ImplausibilityFigure(CalibrationResults results) {
    this.results = results;
    this.shown = mostLearned(results);
    this.dots = dots(results);
  }

  @Override
  public String name() {
    return "figures/implausibility";
  }

  @Override
  public String purpose() {
    return "Every place that was run, by its implausibility, in pairs of parameters.";
  }

  @Override
  public byte[] png() {
    Header header =
        new Header(
            "Which values are implausible?",
            "Each dot is a place at which the model was run, across and up from the low to the high end"
                + " of two parameters' ranges; colour: the implausibility that decides, by the emulators"
                + " of the last wave, in standard deviations.",
            KEY);
    int panels = shown.size() - 1;
    double size =
        panels < 1 ? 200 : (WIDTH - 2 * Header.MARGIN - LABELS - (panels - 1) * GAP) / panels;
    double head = header.height(WIDTH);
    Canvas canvas =
        new Canvas(WIDTH, (int) Math.ceil(head + Math.max(1, panels) * (size + GAP) + 40));
    header.draw(canvas);
    for (int row = 0; row < panels; row++) {
      double top = head + row * (size + GAP);
      canvas.paragraph(
          parameter(row + 1).name(),
          Header.MARGIN,
          top + size / 2,
          LABELS - 12,
          Type.NOTE,
          Palette.INK);
      for (int column = 0; column <= row; column++) {
        panel(canvas, column, row + 1, Header.MARGIN + LABELS + column * (size + GAP), top, size);
      }
    }
    double foot = head + panels * (size + GAP) + 8;
    for (int column = 0; column < panels; column++) {
      double left = Header.MARGIN + LABELS + column * (size + GAP);
      canvas.paragraph(parameter(column).name(), left, foot, size, Type.NOTE, Palette.INK);
    }
    return canvas.png();
  }

  private void panel(Canvas canvas, int across, int up, double left, double top, double size) {
    canvas.line(left, top + size, left + size, top + size, 1, Palette.RULE);
    canvas.line(left, top, left, top + size, 1, Palette.RULE);
    for (Dot dot : dots) {
      double x = left + dot.at()[shown.get(across)] * size;
      double y = top + (1 - dot.at()[shown.get(up)]) * size;
      canvas.pen().setColor(colour(dot.implausibility()));
      canvas.pen().fill(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT));
    }
  }

  private static Color colour(double implausibility) {
    if (implausibility <= Implausibility.CUTOFF) {
      return Palette.arm(1, KEY.size());
    }
    boolean near = implausibility <= 2 * Implausibility.CUTOFF;
    return Palette.tint(Palette.arm(near ? 2 : 0, KEY.size()), near ? 0.7 : 0.35);
  }

  private CalibratedParameter parameter(int place) {
    return results.question().parameters().get(shown.get(place));
  }

  /** Those of which most is learned; where nothing is plausible, the first. */
  private static List<Integer> mostLearned(CalibrationResults results) {
    List<Double> widths = results.learned().stream().map(one -> one.width()).toList();
    return IntStream.range(0, results.question().parameters().size())
        .boxed()
        .sorted(Comparator.comparing((Integer at) -> widths.isEmpty() ? 0.0 : widths.get(at)))
        .limit(MOST)
        .sorted()
        .toList();
  }

  /** All places, the most implausible first, so that plausible ones are drawn over them. */
  private static List<Dot> dots(CalibrationResults results) {
    Wave last = results.last().wave();
    List<Dot> dots = new ArrayList<>();
    for (WaveOutcome outcome : results.waves()) {
      for (Evaluation point : outcome.wave().points()) {
        double[] found = last.implausibilities(results.question().aims(), point.at());
        dots.add(
            new Dot(
                outcome.wave().number(), point.at(), Implausibility.ranked(found, last.rank())));
      }
    }
    dots.sort(Comparator.comparingDouble(Dot::implausibility).reversed());
    return dots;
  }

  @Override
  public ResultTable numbers() {
    return new Numbers();
  }

  /** All places in the parameters shown. */
  private final class Numbers implements ResultTable {
    @Override
    public TableLayout layout() {
      List<Column> columns = new ArrayList<>();
      columns.add(Column.whole("wave", "number from 1", "wave in which the place was run"));
      columns.add(
          Column.number(
              "implausibility", "standard deviations", "the one that decides, by the last wave"));
      for (int place = 0; place < shown.size(); place++) {
        columns.add(
            Column.number(
                parameter(place).name(),
                parameter(place).parameter().unit().label(),
                parameter(place).parameter().meaning()));
      }
      return new TableLayout(
          name() + ".csv", "The numbers of the picture of the same name.", columns);
    }

    @Override
    public void writeRows(CsvTable table) throws IOException {
      for (Dot dot : dots) {
        table.whole(dot.wave()).number(dot.implausibility());
        for (int place = 0; place < shown.size(); place++) {
          table.number(parameter(place).value(dot.at()[shown.get(place)]));
        }
        table.endRow();
      }
    }
  }
}
