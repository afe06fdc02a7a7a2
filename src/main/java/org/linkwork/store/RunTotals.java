package org.linkwork.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.linkwork.record.Outcome;

/** Facts of runs read back from a store. */
final class RunTotals {
  private final ResultStore store;

  RunTotals(ResultStore store) {
    this.store = store;
  }

  /** One column of the runs that count, by point. */
  List<PointTotals> column(String name) {
    List<StoredPoint> points = store.points();
    Map<Integer, double[]> values = new TreeMap<>();
    for (StoredPoint point : points) {
      double[] none = new double[point.replicates()];
      Arrays.fill(none, Double.NaN);
      values.put(point.point().number(), none);
    }
    String columns = "p.number, k.replicate, k." + StoreColumn.quoted(name);
    try (Rows rows = store.ask(StoreTables.counting(StoredTable.RUNS, columns))) {
      while (rows.next()) {
        values.get((int) rows.whole(0))[(int) rows.whole(1)] = rows.number(2);
      }
    }
    return points.stream()
        .map(point -> new PointTotals(point.point(), values.get(point.point().number())))
        .toList();
  }

  /** One outcome of every run that is kept, whether it counts or not. */
  void each(Outcome outcome, TotalReader reader) {
    String sql =
        "SELECT content, replicate, "
            + StoreColumn.quoted(outcome.key())
            + " FROM "
            + StoredTable.RUNS.kept();
    try (Rows rows = store.ask(sql)) {
      while (rows.next()) {
        reader.total(rows.text(0), (int) rows.whole(1), rows.number(2));
      }
    }
  }

  /** Whether the facts of a run that is kept are these, bit for bit. */
  boolean agreeWith(RunRow run) {
    String sql =
        "SELECT * EXCLUDE (content, replicate) FROM "
            + StoredTable.RUNS.kept()
            + " WHERE content = '"
            + run.content()
            + "' AND replicate = "
            + run.replicate();
    try (Rows rows = store.ask(sql)) {
      if (!rows.next()) {
        throw new StoreException(store.file() + " does not hold this run.");
      }
      List<Number> given = RunFacts.of(run);
      for (int at = 0; at < given.size(); at++) {
        if (!Objects.equals(rows.fact(at), given.get(at))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Number of finished runs of no point that there is, or of so high a replicate or above. */
  long finishedBeyond(int replicates) {
    try (Rows rows =
        store.ask(
            "SELECT count(*) FROM kept.runs k WHERE k.replicate >= "
                + replicates
                + " OR NOT EXISTS (FROM kept.points p WHERE p.content = k.content)")) {
      rows.next();
      return rows.whole(0);
    }
  }
}
