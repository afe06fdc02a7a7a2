package org.linkwork.report.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.design.Experiment;
import org.linkwork.design.Factor;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ColumnType;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;

/**
 * The points of a sweep, with a column for each factor.
 *
 * @param store the store
 * @param experiment the experiment, whose factors are the store's in their order
 */
record PointsCsv(ResultStore store, Experiment experiment) implements ResultTable {
  private static final String COLUMNS =
      "SELECT column_name, data_type FROM duckdb_columns() WHERE schema_name = 'main' AND table_name"
          + " = 'points' ORDER BY column_index";
  private static final String ALL = "SELECT * FROM points ORDER BY rowid";

  @Override
  public TableLayout layout() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("point", "name of the point in all tables"));
    try (Rows rows = store.ask(COLUMNS)) {
      rows.next();
      for (Factor factor : experiment.factors()) {
        rows.next();
        ColumnType type = rows.text(1).equals("DOUBLE") ? ColumnType.NUMBER : ColumnType.TEXT;
        String side = factor.side() == Factor.Side.CHOICE ? "choice: " : "uncertain: ";
        String meaning = side + factor.name() + ", " + factor.meaning();
        columns.add(new Column(rows.text(0), factor.unit(), meaning, type));
      }
    }
    return new TableLayout("points.csv", "What is different at each point.", columns);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    try (Rows rows = store.ask(ALL)) {
      int columns = rows.columns().size();
      while (rows.next()) {
        table.text(rows.text(0));
        for (int at = 1; at < columns; at++) {
          if (rows.isNumber(at)) {
            table.number(rows.number(at));
          } else {
            table.text(rows.text(at));
          }
        }
        table.endRow();
      }
    }
  }
}
