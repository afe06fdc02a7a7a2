package org.linkwork.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.words.Words;

/**
 * A picture of rows below each other, each with its name to the left, marks on one common scale,
 * and its numbers to the right.
 *
 * @param header title, subtitle and, where there are two or more arms, their key
 * @param rows the rows from top to bottom
 * @param scale the common scale
 * @param heading heading of the numbers to the right
 * @param note what else the reader must know, at the foot
 */
public record RowChart(Header header, List<Row> rows, Scale scale, String heading, String note) {
  private static final int WIDTH = 1000;
  private static final double PLOT_LEFT = 410;
  private static final double PLOT_RIGHT = 780;
  private static final double NUMBERS_RIGHT = WIDTH - Header.MARGIN;
  private static final double LABEL_WIDTH = PLOT_LEFT - Header.MARGIN - 20;
  private static final double GAP = 12;
  private static final double AXIS = 46;
  private static final double HEADING = 26;
  private static final double DOT = 10;
  private static final double BAR = 15;
  private static final double TICKS = 5;

  /** Copies the list, so that a chart never changes. */
  public RowChart {
    rows = List.copyOf(rows);
  }

  /**
   * The common scale.
   *
   * @param low its left end
   * @param high its right end
   * @param factor by which values are multiplied before they are shown
   * @param unit what is added to each number on the axis, such as {@code %}
   * @param axis what the axis is, below it
   */
  public record Scale(double low, double high, double factor, String unit, String axis) {}

  /**
   * One row.
   *
   * @param label its name in words
   * @param small its name in files, or anything else to be said in small type; may be empty
   * @param marks what is drawn, the first below the others
   * @param numbers its numbers in words
   * @param quiet whether it is no more than chance and so said quietly
   */
  public record Row(String label, String small, List<Mark> marks, String numbers, boolean quiet) {
    /** Copies the list, so that a row never changes. */
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A value with its interval; ends that are not numbers are not drawn.
   *
   * @param shape how the value is drawn
   * @param value where it is
   * @param low lower end of its interval
   * @param high upper end of it
   * @param colour its colour
   */
  public record Mark(Shape shape, double value, double low, double high, Color colour) {}

  /** How a value is drawn. */
  public enum Shape {
    /** A bar from zero. */
    BAR,
    /** A filled circle. */
    DOT,
    /** An open circle. */
    RING
  }

  /** The picture on its sheet. */
  public Canvas draw() {
    double top = header.height(WIDTH) + HEADING;
    double bottom = top;
    for (Row row : rows) {
      bottom += height(row);
    }
    double foot =
        note.isEmpty()
            ? 0
            : Type.wrap(note, Type.NOTE, WIDTH - 2 * Header.MARGIN).size()
                * Type.lineHeight(Type.NOTE);
    Canvas canvas = new Canvas(WIDTH, (int) Math.ceil(bottom + AXIS + foot + 18));
    header.draw(canvas);
    canvas.wordsEndingAt(heading, NUMBERS_RIGHT, top - 9, Type.SMALL, Palette.QUIET);
    drawScale(canvas, top, bottom);
    double y = top;
    for (Row row : rows) {
      drawRow(canvas, row, y);
      y += height(row);
    }
    if (!note.isEmpty()) {
      canvas.paragraph(
          note,
          Header.MARGIN,
          bottom + AXIS + 14,
          WIDTH - 2 * Header.MARGIN,
          Type.NOTE,
          Palette.QUIET);
    }
    return canvas;
  }

  private void drawScale(Canvas canvas, double top, double bottom) {
    double step = step((scale.high - scale.low) * scale.factor / TICKS);
    int decimals = Math.max(0, (int) Math.ceil(-StrictMath.log10(step) - 1e-9));
    double first = Math.ceil(scale.low * scale.factor / step - 1e-9);
    for (double tick = first; tick * step <= scale.high * scale.factor * (1 + 1e-9); tick++) {
      double x = place(tick * step / scale.factor);
      boolean zero = tick == 0;
      canvas.line(x, top, x, bottom, zero ? 1.4 : 0.8, zero ? Palette.QUIET : Palette.RULE);
      String number =
          String.format(Locale.UK, "%,." + decimals + "f", tick * step + 0.0) + scale.unit;
      canvas.wordsAround(Words.typeset(number), x, bottom + 17, Type.SMALL, Palette.QUIET);
    }
    canvas.wordsAround(
        scale.axis, (PLOT_LEFT + PLOT_RIGHT) / 2, bottom + 37, Type.SMALL, Palette.QUIET);
  }

  private void drawRow(Canvas canvas, Row row, double top) {
    double middle = top + (height(row) - GAP / 2) / 2;
    double lines = labelHeight(row);
    double y = middle - lines / 2 + Type.BODY.getSize() * 0.85;
    Color words = row.quiet ? Palette.QUIET : Palette.INK;
    y = canvas.paragraph(row.label, Header.MARGIN, y, LABEL_WIDTH, Type.BODY, words);
    if (!row.small.isEmpty()) {
      canvas.paragraph(row.small, Header.MARGIN, y - 2, LABEL_WIDTH, Type.NOTE, Palette.QUIET);
    }
    for (int mark = 0; mark < row.marks.size(); mark++) {
      double spread = row.marks.get(mark).shape == Shape.BAR ? 0 : DOT * 1.1;
      double at = middle + spread * (mark - (row.marks.size() - 1) / 2.0);
      draw(canvas, row.marks.get(mark), at);
    }
    canvas.wordsEndingAt(
        Words.typeset(row.numbers),
        NUMBERS_RIGHT,
        middle + 5,
        row.quiet ? Type.SMALL : Type.SMALL_STRONG,
        words);
  }

  private void draw(Canvas canvas, Mark mark, double y) {
    if (!Double.isFinite(mark.value)) {
      return;
    }
    double x = place(mark.value);
    if (mark.shape == Shape.BAR) {
      double zero = place(Math.max(scale.low, Math.min(scale.high, 0)));
      canvas.bar(Math.min(zero, x), y - BAR / 2, Math.max(1, Math.abs(x - zero)), BAR, mark.colour);
    }
    if (mark.high > mark.low) {
      Color colour = mark.shape == Shape.BAR ? Palette.INK : mark.colour;
      double thickness = mark.shape == Shape.BAR ? 1.3 : 2.2;
      canvas.line(place(mark.low), y, place(mark.high), y, thickness, colour);
    }
    if (mark.shape != Shape.BAR) {
      Ellipse2D circle = new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT);
      canvas.pen().setColor(mark.shape == Shape.DOT ? mark.colour : Palette.GROUND);
      canvas.pen().fill(circle);
      canvas.pen().setColor(mark.colour);
      canvas.pen().setStroke(new BasicStroke(2));
      canvas.pen().draw(circle);
    }
  }

  private double height(Row row) {
    double marks = row.marks.size() * DOT * 1.1 + 6;
    return Math.max(labelHeight(row), marks) + GAP;
  }

  private static double labelHeight(Row row) {
    double label = Type.wrap(row.label, Type.BODY, LABEL_WIDTH).size() * Type.lineHeight(Type.BODY);
    return row.small.isEmpty()
        ? label
        : label + Type.wrap(row.small, Type.NOTE, LABEL_WIDTH).size() * Type.lineHeight(Type.NOTE);
  }

  /** Where a value lies, kept on the plot. */
  private double place(double value) {
    double kept = Math.max(scale.low, Math.min(scale.high, value));
    return PLOT_LEFT + (kept - scale.low) / (scale.high - scale.low) * (PLOT_RIGHT - PLOT_LEFT);
  }

  /** The next larger of 1, 2 and 5 times a power of ten. */
  private static double step(double least) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
    double share = least / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  }
}
