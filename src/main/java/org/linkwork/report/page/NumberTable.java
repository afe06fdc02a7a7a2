package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on a page: the first column names the row, columns of numbers stand flush right.
 *
 * @param caption what it shows, in one sentence
 * @param columns its columns
 * @param rows its rows, each with a cell for each column
 */
record NumberTable(String caption, List<Heading> columns, List<List<String>> rows) {
  /** Copies the lists. */
  NumberTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("A row has not as many cells as there are columns.");
    }
  }

  /**
   * The head of a column.
   *
   * @param words what is in it, with unit
   * @param numbers whether it holds numbers
   */
  record Heading(String words, boolean numbers) {
    /** A column of words. */
    static Heading words(String words) {
      return new Heading(words, false);
    }

    /** A column of numbers. */
    static Heading numbers(String words) {
      return new Heading(words, true);
    }
  }

  /** The table in HTML; it can be moved sideways by keyboard where the screen is narrow. */
  Element html() {
    List<Html> heads = new ArrayList<>();
    for (Heading column : columns) {
      heads.add(aligned(Element.of("th", column.words()).with("scope", "col"), column));
    }
    List<Html> lines = new ArrayList<>();
    for (List<String> row : rows) {
      List<Html> cells = new ArrayList<>();
      cells.add(Element.of("th", row.get(0)).with("scope", "row"));
      for (int at = 1; at < row.size(); at++) {
        cells.add(aligned(Element.of("td", row.get(at)), columns.get(at)));
      }
      lines.add(Element.of("tr", cells));
    }
    Element table =
        Element.of(
            "table",
            Element.of("caption", caption),
            Element.of("thead", Element.of("tr", heads)),
            Element.of("tbody", lines));
    return Element.of("div", table)
        .in("wide")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", caption);
  }

  private static Element aligned(Element cell, Heading column) {
    return column.numbers() ? cell.in("n") : cell;
  }
}
