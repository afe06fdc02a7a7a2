package org.linkwork.report.figure;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The typeface of all pictures, in the sizes used, and how wide words are in it. */
public final class Type {
  private static final String FAMILY = family();

  /** The message of a picture. */
  public static final Font TITLE = new Font(FAMILY, Font.BOLD, 23);

  /** The heading of a chart. */
  public static final Font HEADING = new Font(FAMILY, Font.BOLD, 16);

  /** Ordinary words. */
  public static final Font BODY = new Font(FAMILY, Font.PLAIN, 15);

  /** Ordinary words that stand out. */
  public static final Font STRONG = new Font(FAMILY, Font.BOLD, 15);

  /** Numbers and explanations. */
  public static final Font SMALL = new Font(FAMILY, Font.PLAIN, 13);

  /** Notes at the foot. */
  public static final Font NOTE = new Font(FAMILY, Font.PLAIN, 12);

  /** Numbers that stand out. */
  public static final Font SMALL_STRONG = new Font(FAMILY, Font.BOLD, 13);

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final double LINE_SPACING = 1.28;

  private Type() {}

  /** Width of the words in logical pixels. */
  public static double width(String words, Font font) {
    return font.getStringBounds(words, CONTEXT).getWidth();
  }

  /** Distance between two lines in logical pixels. */
  public static double lineHeight(Font font) {
    return font.getSize() * LINE_SPACING;
  }

  /** The words in lines no wider than {@code width}, broken at spaces. */
  public static List<String> wrap(String words, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() > 0 && width(line + " " + word, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String family() {
    String wanted = "DejaVu Sans";
    String[] families =
        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT);
    return Arrays.asList(families).contains(wanted) ? wanted : Font.SANS_SERIF;
  }
}
