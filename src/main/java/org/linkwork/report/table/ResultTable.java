package org.linkwork.report.table;

import java.io.IOException;

/** A table of results: its layout, and its rows in an order that depends on the results alone. */
public interface ResultTable {
  /** File, purpose and columns. */
  TableLayout layout();

  /**
   * Writes all rows.
   *
   * @throws IOException if they cannot be written
   */
  void writeRows(CsvTable table) throws IOException;
}
