package org.linkwork.report.bundle;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.words.Words;

/**
 * Points by cost and outcome, with axes, on a sheet.
 *
 * @param canvas the sheet
 * @param cost the axis across
 * @param outcome the axis upwards
 * @param left where the plot begins, in logical pixels
 * @param right where it ends
 * @param top its upper edge
 * @param bottom its lower edge
 * @param taken places where words would hide something
 */
record FrontierPlot(
    Canvas canvas,
    Axis cost,
    Axis outcome,
    double left,
    double right,
    double top,
    double bottom,
    List<Rectangle2D> taken) {
  private static final double AROUND = 9;
  private static final double LETTER_HEIGHT = 14;
  private static final int RINGS = 6;

  /** Lines, numbers and what the axes are. */
  void axes(String across, String upwards) {
    for (double at = Math.ceil(cost.low() / cost.step()); at * cost.step() <= cost.high(); at++) {
      double value = at * cost.step();
      line(x(value), top, x(value), bottom, at == 0);
      canvas.wordsAround(number(value, cost), x(value), bottom + 18, Type.SMALL, Palette.QUIET);
    }
    for (double at = Math.ceil(outcome.low() / outcome.step());
        at * outcome.step() <= outcome.high();
        at++) {
      double value = at * outcome.step();
      line(left, y(value), right, y(value), at == 0);
      canvas.wordsEndingAt(
          number(value, outcome), left - 8, y(value) + 5, Type.SMALL, Palette.QUIET);
    }
    canvas.wordsAround(across, (left + right) / 2, bottom + 38, Type.SMALL_STRONG, Palette.QUIET);
    canvas.words(upwards, left, top - 6, Type.SMALL_STRONG, Palette.QUIET);
  }

  /** A line at the most that may be spent, if it lies on the plot. */
  void budget(OptionalDouble pounds) {
    if (pounds.isPresent() && pounds.getAsDouble() < cost.high()) {
      double x = x(pounds.getAsDouble());
      canvas.line(x, top, x, bottom, 1.6, Palette.INK);
      canvas.words("budget", x + 5, top + 14, Type.SMALL_STRONG, Palette.INK);
    }
  }

  /** A filled circle. */
  void dot(double pounds, double value, double size, Color colour) {
    if (Double.isFinite(pounds) && Double.isFinite(value)) {
      canvas.pen().setColor(colour);
      canvas.pen().fill(circle(x(pounds), y(value), size));
    }
  }

  /** An open circle, tied to the point that it belongs to. */
  void ring(double pounds, double value, double ofPounds, double ofValue, Color colour) {
    if (!Double.isFinite(pounds) || !Double.isFinite(value)) {
      return;
    }
    canvas.line(x(ofPounds), y(ofValue), x(pounds), y(value), 1, Palette.tint(colour, 0.6));
    Ellipse2D circle = circle(x(pounds), y(value), 8);
    canvas.pen().setColor(Palette.GROUND);
    canvas.pen().fill(circle);
    canvas.pen().setColor(colour);
    canvas.pen().setStroke(new BasicStroke(1.8f));
    canvas.pen().draw(circle);
    taken.add(circle.getBounds2D());
  }

  /** A line from one point to the next. */
  void join(double fromPounds, double fromValue, double toPounds, double toValue, Color colour) {
    canvas.line(x(fromPounds), y(fromValue), x(toPounds), y(toValue), 1.6, colour);
  }

  /** Keeps words off a point. */
  void keepFree(double pounds, double value, double size) {
    taken.add(circle(x(pounds), y(value), size).getBounds2D());
  }

  /** A short name beside a point, where there is room. */
  void name(String name, double pounds, double value, Color colour) {
    double wide = Type.width(name, Type.SMALL_STRONG);
    for (double[] place : places(x(pounds), y(value), wide)) {
      Rectangle2D box =
          new Rectangle2D.Double(place[0], place[1] - LETTER_HEIGHT + 3, wide, LETTER_HEIGHT);
      boolean free =
          taken.stream().noneMatch(box::intersects)
              && canvas.placed().stream().noneMatch(words -> box.intersects(words.box()));
      if (free) {
        canvas.words(name, place[0], place[1], Type.SMALL_STRONG, colour);
        return;
      }
    }
  }

  /** Places for words round a point, above first, then further and further away. */
  private static List<double[]> places(double x, double y, double wide) {
    List<double[]> places = new ArrayList<>();
    for (int ring = 0; ring < RINGS; ring++) {
      double away = AROUND * (1 + ring);
      places.add(new double[] {x - wide / 2, y - away});
      places.add(new double[] {x - wide - away, y - away / 2});
      places.add(new double[] {x + away, y + away});
      places.add(new double[] {x - wide / 2, y + away + LETTER_HEIGHT - 4});
      places.add(new double[] {x + away, y - away / 2});
      places.add(new double[] {x - wide - away, y + away});
    }
    return places;
  }

  private void line(double x1, double y1, double x2, double y2, boolean zero) {
    canvas.line(x1, y1, x2, y2, zero ? 1.4 : 0.8, zero ? Palette.QUIET : Palette.RULE);
  }

  private static String number(double value, Axis axis) {
    return Words.typeset(Words.tick(value * axis.amount().factor() + 0.0));
  }

  private static Ellipse2D circle(double x, double y, double size) {
    return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
  }

  private double x(double value) {
    return left + (value - cost.low()) / (cost.high() - cost.low()) * (right - left);
  }

  private double y(double value) {
    double share = (value - outcome.low()) / (outcome.high() - outcome.low());
    return bottom - share * (bottom - top);
  }
}
