package org.linkwork.report.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.StoredTable;

/**
 * Runs that failed, each with the command that runs it again.
 *
 * @param store the store
 */
record FailuresCsv(ResultStore store) implements ResultTable {
  private static final int REPLICATE = 1;
  private static final int MESSAGE = 5;

  @Override
  public TableLayout layout() {
    List<Column> columns = new ArrayList<>(plain().layout().columns());
    columns.add(Column.text("replay", "what to type within this folder to run it again"));
    return new TableLayout(plain().file(), plain().purpose(), columns);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    try (Rows rows = store.rows(StoredTable.FAILURES)) {
      while (rows.next()) {
        for (int at = 0; at <= MESSAGE; at++) {
          StoredCsv.write(table, rows, at, store.columns(StoredTable.FAILURES).get(at).type());
        }
        table
            .text(
                String.format(
                    Locale.ROOT, "linkwork replay . %s-r%03d", rows.text(0), rows.whole(REPLICATE)))
            .endRow();
      }
    }
  }

  private StoredCsv plain() {
    return new StoredCsv(
        store,
        StoredTable.FAILURES,
        "failures.csv",
        "Runs that failed; all other tables are made from the runs that did not.");
  }
}
