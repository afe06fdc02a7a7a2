package org.linkwork.report.decision;

import java.io.IOException;
import java.util.List;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * A table whose rows are there already.
 *
 * @param layout file, purpose and columns
 * @param rows texts, whole and other numbers, in the order of the columns
 */
record ListedTable(TableLayout layout, List<List<Object>> rows) implements ResultTable {
  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (List<Object> row : rows) {
      for (Object cell : row) {
        if (cell instanceof String text) {
          table.text(text.isEmpty() ? null : text);
        } else if (cell instanceof Integer whole) {
          table.whole(whole);
        } else {
          table.number(((Number) cell).doubleValue());
        }
      }
      table.endRow();
    }
  }
}
