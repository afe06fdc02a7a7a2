package org.linkwork.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Every column of every table, the dictionary's own included.
 *
 * @param layouts the other tables' layouts
 */
public record DictionaryTable(List<TableLayout> layouts) implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "dictionary.csv",
          "Every column of every table: unit, meaning and type.",
          Column.text("file", "file in which the column stands"),
          Column.text("column", "heading of the column"),
          Column.text("unit", "unit of its values; empty for words"),
          Column.text("meaning", "what a value says"),
          Column.text("type", "text, whole number or number; a number may be missing"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    List<TableLayout> all = new ArrayList<>(layouts);
    all.add(LAYOUT);
    for (TableLayout layout : all) {
      for (Column column : layout.columns()) {
        table
            .text(layout.file())
            .text(column.name())
            .text(column.unit())
            .text(column.meaning())
            .text(column.type().label())
            .endRow();
      }
    }
  }
}
