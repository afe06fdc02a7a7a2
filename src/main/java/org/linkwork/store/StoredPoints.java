package org.linkwork.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** The points of a store, in memory as on the disk; each change is a transaction. */
final class StoredPoints {
  private final DuckDBConnection connection;
  private List<StoredPoint> points = List.of();

  StoredPoints(DuckDBConnection connection) {
    this.connection = connection;
  }

  void read() throws SQLException {
    points = new PointTable(connection).read();
  }

  /** All points, by number. */
  List<StoredPoint> all() {
    return points;
  }

  void replace(List<StoredPoint> given, List<String> factors, List<Map<String, String>> levels)
      throws SQLException {
    StoreTables.transaction(
        connection, () -> new PointTable(connection).replace(given, factors, levels));
    points = List.copyOf(given);
  }

  void add(List<StoredPoint> more, List<String> factors, List<Map<String, String>> levels)
      throws SQLException {
    if (points.isEmpty()) {
      replace(more, factors, levels);
      return;
    }
    StoreTables.transaction(
        connection,
        () -> new PointTable(connection).add(more, FactorColumn.of(factors, levels), levels));
    List<StoredPoint> all = new ArrayList<>(points);
    all.addAll(more);
    points = Collections.unmodifiableList(all);
  }

  void setReplicates(List<StoredPoint> given) throws SQLException {
    Set<StoredPoint> known = new HashSet<>(points);
    List<StoredPoint> changed = given.stream().filter(point -> !known.contains(point)).toList();
    if (!changed.isEmpty()) {
      StoreTables.transaction(connection, () -> new PointTable(connection).setReplicates(changed));
      points = List.copyOf(given);
    }
  }
}
