package org.linkwork.report.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;

/** Whether pictures can be drawn on this machine: Java needs at least one font for it. */
public final class Drawing {
  private static final int SMALL = 160;

  private Drawing() {}

  /**
   * Draws a small picture that nobody sees, so that fonts, charts and the encoder are loaded when
   * results arrive; for a thread beside the runs.
   */
  public static void prepare() {
    if (isPossible()) {
      double[] points = {0, 1};
      LinePanel.Line line = new LinePanel.Line(points, points, points, points);
      Canvas unseen = new Canvas(SMALL, SMALL);
      new LinePanel("", "", "", true, false, Double.NaN, List.of(line))
          .draw(unseen, 0, 0, SMALL, SMALL);
      unseen.png();
    }
  }

  /** Tries to measure a word, which fails where the machine has no fonts. */
  public static boolean isPossible() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
      return font.getStringBounds("x", new FontRenderContext(null, true, true)).getWidth() > 0;
    } catch (LinkageError | RuntimeException | InternalError e) {
      // Which of them is thrown depends on the Java version and on what is missing.
      return false;
    }
  }
}
