package org.linkwork.report.table;

import java.util.List;

/**
 * What a table is: its file, its purpose and its columns in order.
 *
 * @param file name of the file, such as {@code weekly.csv}
 * @param purpose what the table is for, in one sentence
 * @param columns its columns, in order
 */
public record TableLayout(String file, String purpose, List<Column> columns) {
  /** Copies the list, so that a layout never changes. */
  public TableLayout {
    columns = List.copyOf(columns);
  }

  /** A layout with these columns. */
  public static TableLayout of(String file, String purpose, Column... columns) {
    return new TableLayout(file, purpose, List.of(columns));
  }
}
