package org.linkwork.report.nation;

import java.io.IOException;
import org.linkwork.nation.Nation;
import org.linkwork.nation.SourcedNumber;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * Every number of the mix of places with where it comes from.
 *
 * @param nation the nation
 */
record SourcesTable(Nation nation) implements ResultTable {
  @Override
  public TableLayout layout() {
    return TableLayout.of(
        "sources.csv",
        "Every number of the mix of places with its source.",
        Column.text("name", "what it is, by its keys in the nation's file"),
        Column.text("number", "the number, the ends of a range, or shares"),
        Column.text("kind", "study, paper, calibrated or assumption"),
        Column.text("source", "rows of the evidence register, or why it is assumed"));
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (SourcedNumber number : nation.numbers()) {
      table
          .text(number.name())
          .text(number.number())
          .text(number.source().kind())
          .text(number.source().inWords())
          .endRow();
    }
  }
}
