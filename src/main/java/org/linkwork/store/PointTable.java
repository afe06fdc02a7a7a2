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
   * @param baseLevels the level of each factor at points that do not change it, empty for none
   */
  void replace(List<StoredPoint> points, Map<String, String> baseLevels) throws SQLException {
    List<FactorColumn> factors = FactorColumn.of(points, baseLevels);
    String columns =
        factors.stream().map(column -> ", " + column.definition()).collect(Collectors.joining());
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM kept.points");
      statement.execute("DELETE FROM kept.levels");
      statement.execute("DROP TABLE points");
      statement.execute("CREATE TABLE points(point VARCHAR" + columns + ")");
    }
    try (DuckDBAppender known = connection.createAppender("kept", "points");
        DuckDBAppender levels = connection.createAppender("kept", "levels");
        DuckDBAppender shown = connection.createAppender("main", "points")) {
      for (StoredPoint point : points) {
        int number = point.point().number();
        known.beginRow().append(number).append(point.content()).append(point.replicates()).endRow();
        for (FactorLevel level : point.point().levels()) {
          levels.beginRow().append(number).append(level.factor()).append(level.value()).endRow();
        }
        show(shown, point.point(), factors);
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

  private static void show(DuckDBAppender table, Point point, List<FactorColumn> factors)
      throws SQLException {
    table.beginRow().append(point.label());
    for (FactorColumn factor : factors) {
      String level = factor.level(point);
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
}
