package org.linkwork.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The heap does not grow with the number of runs; benchmark {@code StoreMemory} shows the same for
 * the whole process and 100,000 runs.
 */
class StoreHeapTest {
  private static final int RUNS = 4000;
  private static final int BATCH = 200;

  /** The totals alone of these runs would take 5.5 million bytes. */
  private static final long MOST_BYTES = 1_500_000;

  @TempDir private Path folder;

  @Test
  void shouldStayTheSameHoweverManyRunsThereAre() {
    Path file = folder.resolve(ResultStore.FILE);
    try (ResultStore store = ResultStore.create(file, SyntheticRows.ABOUT, Map.of())) {
      store.setPoints(SyntheticRows.points(4, RUNS / 4), Map.of("buddy-system.reach", "0"));
      append(store, 0);
      long before = heap();
      for (int first = BATCH; first < RUNS; first += BATCH) {
        append(store, first);
      }
      assertThat(heap() - before).isLessThan(MOST_BYTES);
      long most = 0;
      try (Rows rows = store.rows(StoredTable.RUNS)) {
        for (int row = 1; rows.next(); row++) {
          most = row % 1000 == 0 ? Math.max(most, heap()) : most;
        }
      }
      assertThat(most - before).isPositive().isLessThan(2 * MOST_BYTES);
    }
  }

  private static void append(ResultStore store, int first) {
    List<RunRow> rows = new ArrayList<>();
    for (int run = first; run < first + BATCH; run++) {
      rows.add(SyntheticRows.run("c" + run % 4, run / 4, 2));
    }
    store.append(rows, List.of());
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
