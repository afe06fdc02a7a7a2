package org.linkwork.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwork.record.Readings;

/**
 * What a study read off one run of a point.
 *
 * @param point number of the point
 * @param replicate number of the run, from 0
 * @param readings sums and counts
 */
public record PointReadings(int point, int replicate, Readings readings) {
  /**
   * What was read off the runs of some points that count, in the order of points and replicates;
   * nothing of runs that failed or of which nothing was read.
   *
   * @param from number of the first point
   * @param to number after the last
   */
  public static List<PointReadings> of(ResultStore store, int from, int to) {
    String sql =
        StoreTables.counting(StoredTable.READINGS, "p.number, k.replicate, k.name, k.value")
            + " WHERE p.number >= "
            + from
            + " AND p.number < "
            + to
            + " ORDER BY p.number, k.replicate, k.name";
    List<PointReadings> found = new ArrayList<>();
    SortedMap<String, Double> values = new TreeMap<>();
    int point = 0;
    int replicate = 0;
    try (Rows rows = store.ask(sql)) {
      while (rows.next()) {
        if (!values.isEmpty() && (rows.whole(0) != point || rows.whole(1) != replicate)) {
          found.add(new PointReadings(point, replicate, new Readings(values)));
          values = new TreeMap<>();
        }
        point = (int) rows.whole(0);
        replicate = (int) rows.whole(1);
        values.put(rows.text(2), rows.number(3));
      }
    }
    if (!values.isEmpty()) {
      found.add(new PointReadings(point, replicate, new Readings(values)));
    }
    return found;
  }
}
