package org.linkwork.report.calibration;

import java.io.IOException;
import java.util.List;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * A table with a row for each of some things.
 *
 * @param layout file, purpose and columns
 * @param rows the things in their order
 * @param writer writes the cells of one of them
 */
record Rows<R>(TableLayout layout, List<R> rows, Writer<R> writer) implements ResultTable {
  /** Writes the cells of a row, without ending it. */
  @FunctionalInterface
  interface Writer<R> {
    CsvTable write(CsvTable table, R row);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (R row : rows) {
      writer.write(table, row).endRow();
    }
  }
}
