package org.linkwork.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.linkwork.design.Recording;
import org.linkwork.record.Outcome;

/**
 * The tables of a store.
 *
 * <p>Schema {@code kept} holds runs by their content, each once, whatever points there are; the
 * views beside it show those runs that count, by point.
 */
final class StoreSchema {
  /** Number of this arrangement of tables. */
  static final String FORMAT = "2";

  /** The columns of a view over a table {@code k} by points {@code p}. */
  static final String SHOWN = "format('p{:04d}', p.number) AS point, k.* EXCLUDE (content)";

  private final Recording recording;

  StoreSchema(Recording recording) {
    this.recording = recording;
  }

  /** The tables of a new store, in the order in which they are made. */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    statements.add("CREATE TABLE manifest(key VARCHAR, value VARCHAR)");
    statements.add("CREATE SCHEMA kept");
    statements.add("CREATE TABLE kept.notes(key VARCHAR, value VARCHAR)");
    statements.add("CREATE TABLE kept.points(number INTEGER, content VARCHAR, replicates INTEGER)");
    statements.add("CREATE TABLE kept.levels(number INTEGER, factor VARCHAR, value VARCHAR)");
    statements.add("CREATE TABLE points(point VARCHAR)");
    for (StoredTable table : StoredTable.values()) {
      String columns =
          kept(table).stream().map(StoreColumn::definition).collect(Collectors.joining(", "));
      statements.add("CREATE TABLE " + table.kept() + "(" + columns + ")");
      statements.add(view(table));
    }
    return statements;
  }

  /** Columns that say what a row of a table belongs to, and then its facts. */
  List<StoreColumn> kept(StoredTable table) {
    List<StoreColumn> columns = new ArrayList<>();
    columns.add(RunColumns.CONTENT);
    columns.add(RunColumns.REPLICATE);
    columns.addAll(facts(table));
    return columns;
  }

  /** The columns of a table as its readers see them. */
  List<StoreColumn> shown(StoredTable table) {
    List<StoreColumn> columns = new ArrayList<>();
    columns.add(StoreColumn.text("point", "the point, as in points.csv"));
    columns.add(RunColumns.REPLICATE);
    columns.addAll(facts(table));
    return columns;
  }

  private List<StoreColumn> facts(StoredTable table) {
    List<StoreColumn> columns = new ArrayList<>();
    switch (table) {
      case RUNS -> {
        columns.add(RunColumns.SEED);
        columns.addAll(RunColumns.outcomes(Arrays.asList(Outcome.values())));
        columns.addAll(RunColumns.money());
        columns.addAll(recording.funnel() ? RunColumns.funnel() : List.of());
      }
      case WEEKLY -> {
        columns.add(RunColumns.WEEK);
        columns.addAll(RunColumns.outcomes(recording.weekly()));
      }
      case STRATA -> {
        columns.addAll(RunColumns.strata());
        columns.addAll(RunColumns.outcomes(Arrays.asList(Outcome.values())));
      }
      case READINGS -> columns.addAll(RunColumns.readings());
      case FAILURES -> columns.addAll(RunColumns.failures());
      case TIMINGS -> columns.add(RunColumns.SECONDS);
    }
    return columns;
  }

  /** Rows of points that count, for as many replicates as count. */
  private static String view(StoredTable table) {
    return "CREATE VIEW " + table.view() + " AS " + StoreTables.counting(table, SHOWN);
  }
}
