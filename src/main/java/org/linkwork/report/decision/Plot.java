package org.linkwork.report.decision;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Locale;
import org.linkwork.report.figure.Canvas;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.figure.Type;
import org.linkwork.report.words.Words;

/**
 * A plane with two axes on a sheet.
 *
 * @param canvas the sheet
 * @param left where the plane begins, in logical pixels
 * @param right where it ends
 * @param top its upper edge
 * @param bottom its lower edge
 * @param x the range across
 * @param y the range upwards
 */
record Plot(Canvas canvas, double left, double right, double top, double bottom, Range x, Range y) {
  private static final int TICKS = 6;
  private static final double BELOW = 18;
  private static final double TITLE = 38;

  /** What an axis shows. */
  record Range(double low, double high) {
    private static final double ROOM = 0.06;

    /** A range with room round these values and 0. */
    static Range round(double... values) {
      double low = Math.min(0, Arrays.stream(values).min().orElse(0));
      double high = Math.max(0, Arrays.stream(values).max().orElse(1));
      double room = high > low ? (high - low) * ROOM : 1;
      return new Range(low - room, high + room);
    }

    double step() {
      double least = (high - low) / TICKS;
      double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
      double share = least / power;
      return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    }

    String tick(double value) {
      int decimals = Math.max(0, (int) Math.ceil(-StrictMath.log10(step()) - 1e-9));
      return Words.typeset(String.format(Locale.UK, "%,." + decimals + "f", value + 0.0));
    }
  }

  /** Draws lines, numbers and what the axes are. */
  void axes(String across, String upwards) {
    for (double at = Math.ceil(x.low() / x.step()); at * x.step() <= x.high(); at++) {
      double value = at * x.step();
      rule(placeX(value), top, placeX(value), bottom, at == 0);
      canvas.wordsAround(x.tick(value), placeX(value), bottom + BELOW, Type.SMALL, Palette.QUIET);
    }
    for (double at = Math.ceil(y.low() / y.step()); at * y.step() <= y.high(); at++) {
      double value = at * y.step();
      rule(left, placeY(value), right, placeY(value), at == 0);
      canvas.wordsEndingAt(y.tick(value), left - 8, placeY(value) + 5, Type.SMALL, Palette.QUIET);
    }
    canvas.wordsAround(
        across, (left + right) / 2, bottom + TITLE, Type.SMALL_STRONG, Palette.QUIET);
    canvas.words(upwards, left, top - 6, Type.SMALL_STRONG, Palette.QUIET);
  }

  /** A filled circle. */
  void dot(double across, double upwards, double size, Color colour) {
    canvas.pen().setColor(colour);
    canvas
        .pen()
        .fill(
            new Ellipse2D.Double(
                placeX(across) - size / 2, placeY(upwards) - size / 2, size, size));
  }

  /** A line through points, kept on the plane. */
  void line(double[] across, double[] upwards, float thickness, Color colour) {
    Path2D path = new Path2D.Double();
    for (int at = 0; at < across.length; at++) {
      double px = placeX(across[at]);
      double py = placeY(upwards[at]);
      if (at == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    var clip = canvas.pen().getClip();
    canvas.pen().clipRect((int) left, (int) top, (int) (right - left), (int) (bottom - top));
    canvas.pen().setColor(colour);
    canvas.pen().setStroke(new BasicStroke(thickness));
    canvas.pen().draw(path);
    canvas.pen().setClip(clip);
  }

  private void rule(double x1, double y1, double x2, double y2, boolean zero) {
    canvas.line(x1, y1, x2, y2, zero ? 1.4 : 0.8, zero ? Palette.QUIET : Palette.RULE);
  }

  double placeX(double value) {
    return left + (value - x.low()) / (x.high() - x.low()) * (right - left);
  }

  double placeY(double value) {
    return bottom - (value - y.low()) / (y.high() - y.low()) * (bottom - top);
  }
}
