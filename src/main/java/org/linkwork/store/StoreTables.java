package org.linkwork.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** What is done with the tables of a store as a whole. */
final class StoreTables {
  private StoreTables() {}

  /** A change that is made as a whole or not at all. */
  @FunctionalInterface
  interface Change {
    void make() throws SQLException;
  }

  /**
   * Makes a change, which is on the disk once this returns.
   *
   * <p>The driver begins a transaction with the first statement, and appenders are none: without
   * one, each would put its rows on the disk by itself, and a process that dies between two tables
   * would leave half a run.
   */
  static void transaction(DuckDBConnection connection, Change change) throws SQLException {
    connection.setAutoCommit(false);
    try {
      try (Statement first = connection.createStatement()) {
        first.execute("SELECT 1");
      }
      change.make();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      // What fails here comes second to why the change failed.
      try {
        connection.rollback();
        connection.setAutoCommit(true);
      } catch (SQLException further) {
        e.addSuppressed(further);
      }
      throw e;
    }
    connection.setAutoCommit(true);
  }

  /** Makes all tables. */
  static void make(DuckDBConnection connection, StoreAbout about, Map<String, String> notes)
      throws SQLException {
    transaction(
        connection,
        () -> {
          try (Statement statement = connection.createStatement()) {
            for (String table : new StoreSchema(about.recording()).statements()) {
              statement.execute(table);
            }
          }
          insert(connection, "manifest", about.manifest());
          insert(connection, "kept.notes", notes);
        });
  }

  static Map<String, String> notes(ResultStore store) {
    Map<String, String> notes = new LinkedHashMap<>();
    try (Rows rows = store.ask("SELECT key, value FROM kept.notes ORDER BY rowid")) {
      while (rows.next()) {
        notes.put(rows.text(0), rows.text(1));
      }
    }
    return notes;
  }

  /** Puts these notes in the place of all there were. */
  static void replaceNotes(DuckDBConnection connection, Map<String, String> notes)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM kept.notes");
    }
    insert(connection, "kept.notes", notes);
  }

  private static void insert(DuckDBConnection connection, String table, Map<String, String> facts)
      throws SQLException {
    try (PreparedStatement fact =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (?, ?)")) {
      for (Map.Entry<String, String> entry : facts.entrySet()) {
        fact.setString(1, entry.getKey());
        fact.setString(2, entry.getValue());
        fact.execute();
      }
    }
  }

  /**
   * What the store is about.
   *
   * @throws StoreException if it is not one that this version of the model can go on with
   */
  static StoreAbout about(DuckDBConnection connection, Path file, String modelVersion)
      throws SQLException {
    Map<String, String> manifest = manifest(connection);
    if (manifest.isEmpty()) {
      throw new StoreException(
          file
              + " is a DuckDB file, but no store of results. It is left as it is. Choose another"
              + " folder.");
    }
    Optional<StoreAbout> about = StoreAbout.from(manifest);
    String version = manifest.getOrDefault(StoreAbout.VERSION_KEY, "unknown");
    if (!version.equals(modelVersion)) {
      throw new StoreException(
          file
              + " holds runs of Linkwork "
              + version
              + ", and this is "
              + modelVersion
              + ", whose runs may differ. It is left as it is. Use the version that made it, or"
              + " another folder.");
    }
    if (about.isEmpty() || !hasColumnsOf(connection, about.get())) {
      throw new StoreException(
          file
              + " has another format than this Linkwork writes. It is left as it is. Use the"
              + " Linkwork that made it, or another folder.");
    }
    return about.get();
  }

  /** Reads which runs a table holds. */
  static void index(DuckDBConnection connection, StoredTable table, RunIndex into)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT content, replicate FROM " + table.kept())) {
      while (rows.next()) {
        into.add(rows.getString(1), rows.getInt(2));
      }
    }
  }

  /** Adds the runs of another store's file that this one does not hold. */
  static void copy(DuckDBConnection connection, Path other) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ATTACH " + quoted(other) + " AS part (READ_ONLY)");
      try {
        transaction(connection, () -> copyAll(statement));
      } finally {
        statement.execute("DETACH part");
      }
    }
  }

  /** Runs last, since what is there already is known by them. */
  private static void copyAll(Statement statement) throws SQLException {
    List<StoredTable> order = new ArrayList<>(List.of(StoredTable.values()));
    order.remove(StoredTable.RUNS);
    order.remove(StoredTable.FAILURES);
    order.add(StoredTable.RUNS);
    order.add(StoredTable.FAILURES);
    for (StoredTable table : order) {
      String found = "WHERE k.content = o.content AND k.replicate = o.replicate)";
      statement.execute(
          "INSERT INTO "
              + table.kept()
              + " SELECT o.* FROM part."
              + table.kept()
              + " o WHERE NOT EXISTS (FROM "
              + StoredTable.RUNS.kept()
              + " k "
              + found
              + (table == StoredTable.FAILURES
                  ? " AND NOT EXISTS (FROM " + table.kept() + " k " + found
                  : ""));
    }
    statement.execute(
        "DELETE FROM kept.failures k WHERE EXISTS (FROM kept.runs o WHERE k.content = o.content"
            + " AND k.replicate = o.replicate)");
  }

  static void exportParquet(DuckDBConnection connection, String select, Path target)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("COPY (" + select + ") TO " + quoted(target) + " (FORMAT parquet)");
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  /** The rows of a table that count, each with the point {@code p} and itself as {@code k}. */
  static String counting(StoredTable table, String columns) {
    return "SELECT "
        + columns
        + " FROM "
        + table.kept()
        + " k JOIN kept.points p ON k.content = p.content AND k.replicate < p.replicates";
  }

  /** All rows of a table that count, in an order that depends on the runs alone. */
  static String inOrder(StoredTable table) {
    return counting(table, StoreSchema.SHOWN) + " ORDER BY p.number, " + table.order();
  }

  private static Map<String, String> manifest(DuckDBConnection connection) throws SQLException {
    Map<String, String> manifest = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      try (var tables =
          statement.executeQuery(
              "SELECT count(*) FROM duckdb_columns() WHERE schema_name = 'main' AND table_name ="
                  + " 'manifest' AND column_name IN ('key', 'value')")) {
        tables.next();
        if (tables.getInt(1) != 2) {
          return manifest;
        }
      }
      try (var rows = statement.executeQuery("SELECT key, value FROM manifest")) {
        while (rows.next()) {
          manifest.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return manifest;
  }

  private static boolean hasColumnsOf(DuckDBConnection connection, StoreAbout about)
      throws SQLException {
    StoreSchema schema = new StoreSchema(about.recording());
    for (StoredTable table : StoredTable.values()) {
      List<String> found = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          var rows =
              statement.executeQuery(
                  "SELECT column_name FROM duckdb_columns() WHERE schema_name = 'kept' AND"
                      + " table_name = '"
                      + table.view()
                      + "' ORDER BY column_index")) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      if (!found.equals(schema.kept(table).stream().map(StoreColumn::name).toList())) {
        return false;
      }
    }
    return true;
  }

  /** Forgets all rows of a table. */
  static void empty(DuckDBConnection connection, StoredTable table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + table.kept());
    }
  }
}
