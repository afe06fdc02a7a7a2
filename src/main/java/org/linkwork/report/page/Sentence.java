package org.linkwork.report.page;

import java.util.List;
import org.linkwork.report.words.Words;

/** Parts of sentences. */
final class Sentence {
  private Sentence() {}

  /** Parts joined by commas, the last by "and". */
  static String series(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** A number of things whose first word takes the plural. */
  static String counted(long number, String thing) {
    int space = thing.indexOf(' ');
    String first = space < 0 ? thing : thing.substring(0, space);
    return Words.count(number, first) + (space < 0 ? "" : thing.substring(space));
  }
}
