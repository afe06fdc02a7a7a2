package org.linkwork.report.stored;

import java.io.IOException;
import java.util.List;
import org.linkwork.record.Outcome;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.StoredTable;

/**
 * The recorded outcomes in every week of every run, one value a row.
 *
 * @param store the store
 * @param warmUpWeeks weeks before the policy period begins
 */
record WeeklyCsv(ResultStore store, int warmUpWeeks) implements ResultTable {
  private static final int FIRST_OUTCOME = 3;
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "weekly.csv.gz",
          "The recorded outcomes in every week of every run, one value a row (long form).",
          Column.text("point", "the point, as in points.csv"),
          Column.whole("replicate", "number from 0", "number of the run"),
          Column.whole(
              "week", "weeks from 0", "week of the run, the first week of the warm-up being 0"),
          Column.whole(
              "policy_week",
              "weeks from 0",
              "week counted from the end of the warm-up, negative before it"),
          Column.text("outcome", "name of the outcome, as on the command line"),
          Column.text("unit", "unit of the value in this row"),
          Column.number(
              "value",
              "see unit",
              "what was counted in the week or measured at its end; empty for a ratio of nothing"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    List<Outcome> outcomes = store.about().recording().weekly();
    try (Rows rows = store.rows(StoredTable.WEEKLY)) {
      while (rows.next()) {
        String point = rows.text(0);
        long replicate = rows.whole(1);
        long week = rows.whole(2);
        for (int at = 0; at < outcomes.size(); at++) {
          table
              .text(point)
              .whole(replicate)
              .whole(week)
              .whole(week - warmUpWeeks)
              .text(outcomes.get(at).key())
              .text(outcomes.get(at).unit())
              .number(rows.number(FIRST_OUTCOME + at))
              .endRow();
        }
      }
    }
  }
}
