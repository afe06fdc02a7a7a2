package org.linkwork.report.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One row of a table of results.
 *
 * @param file the table
 * @param line where the row stands in it
 * @param columns the place of each column by its name
 * @param cells the row's cells
 */
record TableRow(Path file, int line, Map<String, Integer> columns, List<String> cells) {
  /** Whether the table has a column of this name. */
  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The words in a column. */
  String text(String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw Refusal.spoilt(file, "there is no column \"" + column + "\"");
    }
    return cells.get(at);
  }

  /** The number in a column; not a number where the cell is empty. */
  double number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    try {
      return text.equals("Inf")
          ? Double.POSITIVE_INFINITY
          : text.equals("-Inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw Refusal.spoilt(file, line, "\"" + text + "\" in " + column + " is no number");
    }
  }

  /** The whole number in a column. */
  int whole(String column) {
    return (int) number(column);
  }

  /** Whether a column holds exactly this. */
  boolean is(String column, String value) {
    return text(column).equals(value);
  }
}
