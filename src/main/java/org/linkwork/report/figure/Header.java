package org.linkwork.report.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of a picture: its message, what the numbers are, and the key to the arms.
 *
 * @param title the message or question
 * @param subtitle what is shown, how many runs are behind it, and what the interval is
 * @param arms names of the arms in the order of their colours; a single arm needs no key
 */
public record Header(String title, String subtitle, List<String> arms) {
  /** Distance of words from the edge of the sheet, in logical pixels. */
  public static final double MARGIN = 24;

  private static final double SWATCH = 14;
  private static final double GAP_AFTER_SWATCH = 7;
  private static final double GAP_BETWEEN = 26;

  /** Copies the list, so that a head never changes. */
  public Header {
    arms = List.copyOf(arms);
  }

  /** Height of the head on a sheet of this width, in logical pixels. */
  public double height(double width) {
    double wide = width - 2 * MARGIN;
    double lines =
        Type.wrap(title, Type.TITLE, wide).size() * Type.lineHeight(Type.TITLE)
            + Type.wrap(subtitle, Type.SMALL, wide).size() * Type.lineHeight(Type.SMALL);
    double key = arms.size() < 2 ? 0 : keyRows(wide).size() * Type.lineHeight(Type.BODY) + 10;
    return MARGIN + lines + key + 16;
  }

  /** Draws the head and returns where it ends. */
  public double draw(Canvas canvas) {
    double wide = canvas.width() - 2 * MARGIN;
    double y = MARGIN + Type.TITLE.getSize();
    y = canvas.paragraph(title, MARGIN, y, wide, Type.TITLE, Palette.INK);
    y -= Type.TITLE.getSize() - Type.SMALL.getSize() - 2;
    y = canvas.paragraph(subtitle, MARGIN, y, wide, Type.SMALL, Palette.QUIET);
    if (arms.size() > 1) {
      drawKey(canvas, y + 8);
    }
    return height(canvas.width());
  }

  private void drawKey(Canvas canvas, double top) {
    double y = top;
    for (List<Integer> row : keyRows(canvas.width() - 2 * MARGIN)) {
      double x = MARGIN;
      for (int arm : row) {
        Color colour = Palette.arm(arm, arms.size());
        canvas.bar(x, y - SWATCH + 3, SWATCH, SWATCH, colour);
        x += SWATCH + GAP_AFTER_SWATCH;
        canvas.words(arms.get(arm), x, y, Type.STRONG, Palette.words(colour));
        x += Type.width(arms.get(arm), Type.STRONG) + GAP_BETWEEN;
      }
      y += Type.lineHeight(Type.BODY);
    }
  }

  private List<List<Integer>> keyRows(double wide) {
    List<List<Integer>> rows = new ArrayList<>();
    List<Integer> row = new ArrayList<>();
    double x = 0;
    for (int arm = 0; arm < arms.size(); arm++) {
      double entry = SWATCH + GAP_AFTER_SWATCH + Type.width(arms.get(arm), Type.STRONG);
      if (!row.isEmpty() && x + entry > wide) {
        rows.add(row);
        row = new ArrayList<>();
        x = 0;
      }
      row.add(arm);
      x += entry + GAP_BETWEEN;
    }
    rows.add(row);
    return rows;
  }
}
