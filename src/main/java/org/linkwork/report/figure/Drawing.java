package org.linkwork.report.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** Whether pictures can be drawn on this machine: Java needs at least one font for it. */
public final class Drawing {
  private Drawing() {}

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
