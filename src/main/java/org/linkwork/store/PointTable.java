package org.linkwork.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;

/** The points of a store, in its tables. */
final class PointTable {
  private final DuckDBConnection connection;

  PointTable(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** All points by number. */
  List<StoredPoint> read() throws SQLException {
    Map<Integer, List<FactorLevel>> levels = new LinkedHashMap<>();
    List<StoredPoint> points = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (var rows =
          statement.executeQuery("SELECT number, factor, value FROM kept.levels ORDER BY rowid")) {
        while (rows.next()) {
          levels
              .computeIfAbsent(rows.getInt(1), unknown -> new ArrayList<>())
              .add(new FactorLevel(rows.getString(2), rows.getString(3)));
        }
      }
      try (var rows =
          statement.executeQuery(
              "SELECT number, content, replicates FROM kept.points ORDER BY number")) {
        while (rows.next()) {
          int number = rows.getInt(1);
          points.add(
              new StoredPoint(
                  new Point(number, levels.getOrDefault(number, List.of())),
                  rows.getString(2),
                  rows.getInt(3)));
        }
      }
    }
    return points;
  }

  /**
   * Puts these points in the place of all there were.
   *
   * @param names the factors, in the order of columns
   * @param resolved the level of each factor by point, empty for none
   */
  void replace(List<StoredPoint> points, List<String> names, List<Map<String, String>> resolved)
      throws SQLException {
    List<FactorColumn> factors = FactorColumn.of(names, resolved);
    String columns =
        factors.stream().map(column -> ", " + column.definition()).collect(Collectors.joining());
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM kept.points");
      statement.execute("DELETE FROM kept.levels");
      statement.execute("DROP TABLE points");
      statement.execute("CREATE TABLE points(point VARCHAR" + columns + ")");
    }
    add(points, factors, resolved);
  }

  /** Adds points after those there are, whose columns are these. */
  void add(List<StoredPoint> points, List<FactorColumn> factors, List<Map<String, String>> resolved)
      throws SQLException {
    try (DuckDBAppender known = connection.createAppender("kept", "points");
        DuckDBAppender levels = connection.createAppender("kept", "levels");
        DuckDBAppender shown = connection.createAppender("main", "points")) {
      for (int at = 0; at < points.size(); at++) {
        StoredPoint point = points.get(at);
        int number = point.point().number();
        known.beginRow().append(number).append(point.content()).append(point.replicates()).endRow();
        for (FactorLevel level : point.point().levels()) {
          levels.beginRow().append(number).append(level.factor()).append(level.value()).endRow();
        }
        show(shown, point.point(), factors, resolved.get(at));
      }
    }
  }

  /** Sets how many replicates of each point count. */
  void setReplicates(List<StoredPoint> points) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE kept.points SET replicates = ? WHERE number = ?")) {
      for (StoredPoint point : points) {
        statement.setInt(1, point.replicates());
        statement.setInt(2, point.point().number());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void show(
      DuckDBAppender table, Point point, List<FactorColumn> factors, Map<String, String> levels)
      throws SQLException {
    table.beginRow().append(point.label());
    for (FactorColumn factor : factors) {
      String level = levels.get(factor.factor());
      if (level.isEmpty()) {
        table.appendNull();
      } else if (factor.numeric()) {
        table.append(Double.parseDouble(level));
      } else {
        table.append(level);
      }
    }
    table.endRow();
  }

  /** Each factor's level at each point: its own, or the base's. */
  static List<Map<String, String>> levelsOver(
      Map<String, String> baseLevels, List<StoredPoint> points) {
    List<Map<String, String>> levels = new ArrayList<>();
    for (StoredPoint point : points) {
      Map<String, String> resolved = new LinkedHashMap<>();
      baseLevels.forEach(
          (factor, base) -> resolved.put(factor, point.point().level(factor).orElse(base)));
      levels.add(resolved);
    }
    return levels;
  }
}
