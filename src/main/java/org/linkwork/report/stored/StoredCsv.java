package org.linkwork.report.stored;

import java.io.IOException;
import java.util.List;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ColumnType;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.StoreColumn;
import org.linkwork.store.StoredTable;

/**
 * A table of a store as it is there, row by row.
 *
 * @param store the store
 * @param table which of its tables
 * @param file name of the file
 * @param purpose what it is for, in one sentence
 */
record StoredCsv(ResultStore store, StoredTable table, String file, String purpose)
    implements ResultTable {
  @Override
  public TableLayout layout() {
    return new TableLayout(
        file, purpose, store.columns(table).stream().map(StoredCsv::column).toList());
  }

  @Override
  public void writeRows(CsvTable csv) throws IOException {
    List<StoreColumn> columns = store.columns(table);
    try (Rows rows = store.rows(table)) {
      while (rows.next()) {
        for (int at = 0; at < columns.size(); at++) {
          write(csv, rows, at, columns.get(at).type());
        }
        csv.endRow();
      }
    }
  }

  /** A cell of a store's row as a cell of a file. */
  static void write(CsvTable csv, Rows rows, int at, StoreColumn.Type type) {
    switch (type) {
      case TEXT -> csv.text(rows.text(at));
      case WHOLE -> csv.whole(rows.whole(at));
      case NUMBER -> csv.number(rows.number(at));
    }
  }

  private static Column column(StoreColumn column) {
    ColumnType type =
        switch (column.type()) {
          case TEXT -> ColumnType.TEXT;
          case WHOLE -> ColumnType.WHOLE;
          case NUMBER -> ColumnType.NUMBER;
        };
    return new Column(column.name(), column.unit(), column.meaning(), type);
  }
}
