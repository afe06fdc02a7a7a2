package org.linkwork.sweep;

import java.util.List;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.StoredTable;

/** All that a store shows but how long runs took, as one text that can be compared. */
public final class StoreText {
  private static final List<StoredTable> TABLES =
      List.of(StoredTable.RUNS, StoredTable.WEEKLY, StoredTable.STRATA, StoredTable.FAILURES);

  private StoreText() {}

  public static String of(ResultStore store) {
    StringBuilder text = new StringBuilder();
    append(text, store.ask("SELECT * FROM points ORDER BY point"));
    append(text, store.ask("SELECT number, replicates FROM kept.points ORDER BY number"));
    for (StoredTable table : TABLES) {
      append(text, store.rows(table));
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Rows rows) {
    try (rows) {
      List<String> columns = rows.columns();
      text.append(columns).append('\n');
      while (rows.next()) {
        for (int at = 0; at < columns.size(); at++) {
          text.append(rows.text(at)).append(' ');
        }
        text.append('\n');
      }
    }
  }
}
