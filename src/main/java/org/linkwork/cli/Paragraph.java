package org.linkwork.cli;

import java.util.ArrayList;
import java.util.List;

/** Words in lines of a given width. */
final class Paragraph {
  private Paragraph() {}

  /** Lines no longer than {@code width}, unless a single word is. */
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The words in lines, each but the first indented and all of them after {@code begin}. */
  static String hanging(String begin, String words, int width) {
    String indent = " ".repeat(begin.length());
    return begin
        + String.join("\n" + indent, lines(words, Math.max(1, width - begin.length())))
        + "\n";
  }

  /** The text filled with spaces on the right. */
  static String filled(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
