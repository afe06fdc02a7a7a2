package org.linkwork.report.screen;

import java.util.ArrayList;
import java.util.List;

/** Text in columns and paragraphs, no line longer than {@link #WIDTH} characters. */
final class Lines {
  /** The most characters that a line has. */
  static final int WIDTH = 100;

  private Lines() {}

  /** The text filled with spaces on the right. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The text filled with spaces on the left. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** The words in lines, all but the first indented by so much. */
  static String paragraph(String words, int indent) {
    return hanging("", words, indent);
  }

  /** The words in lines, the first after {@code begin}, all others indented by so much. */
  static String hanging(String begin, String words, int indent) {
    StringBuilder text = new StringBuilder(begin);
    int column = begin.length();
    boolean lineBegun = false;
    for (String word : words.split(" ")) {
      if (lineBegun && column + 1 + word.length() > WIDTH) {
        text.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (lineBegun) {
        text.append(' ');
        column++;
      }
      lineBegun = true;
      text.append(word);
      column += word.length();
    }
    return text.append('\n').toString();
  }

  /**
   * A name broken after hyphens into pieces no longer than {@code width} where that is possible.
   */
  static List<String> pieces(String name, int width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String part : name.split("(?<=-)")) {
      if (piece.length() > 0 && piece.length() + part.length() > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(part);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
