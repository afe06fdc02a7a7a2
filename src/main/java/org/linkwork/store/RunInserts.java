package org.linkwork.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;
import org.linkwork.record.StratumTable;

/** Adds rows to the tables of a store. */
final class RunInserts {
  private final DuckDBConnection connection;

  RunInserts(DuckDBConnection connection) {
    this.connection = connection;
  }

  void add(List<RunRow> runs, List<FailureRow> failures) throws SQLException {
    add(StoredTable.RUNS, runs, RunInserts::addTotals);
    add(StoredTable.TIMINGS, runs, RunInserts::addTiming);
    add(StoredTable.FAILURES, failures, RunInserts::addFailure);
    add(
        StoredTable.WEEKLY,
        runs.stream().filter(run -> run.weekly().length > 0).toList(),
        RunInserts::addWeeks);
    add(
        StoredTable.STRATA,
        runs.stream().filter(run -> run.strata().isPresent()).toList(),
        RunInserts::addStrata);
    add(
        StoredTable.READINGS,
        runs.stream().filter(run -> !run.readings().isEmpty()).toList(),
        RunInserts::addReadings);
  }

  /** An appender takes room for many rows when it is made, so it is made only where there are. */
  private <T> void add(StoredTable table, List<T> rows, RowsOf<T> each) throws SQLException {
    if (!rows.isEmpty()) {
      try (DuckDBAppender appender = connection.createAppender("kept", table.view())) {
        for (T row : rows) {
          each.add(appender, row);
        }
      }
    }
  }

  @FunctionalInterface
  private interface RowsOf<T> {
    void add(DuckDBAppender table, T row) throws SQLException;
  }

  private static DuckDBAppender begin(DuckDBAppender table, String content, int replicate)
      throws SQLException {
    return table.beginRow().append(content).append((long) replicate);
  }

  private static void addTotals(DuckDBAppender table, RunRow run) throws SQLException {
    begin(table, run.content(), run.replicate());
    for (Number fact : RunFacts.of(run)) {
      if (fact == null) {
        table.appendNull();
      } else if (fact instanceof Double number) {
        table.append(number.doubleValue());
      } else {
        table.append(fact.longValue());
      }
    }
    table.endRow();
  }

  private static void addTiming(DuckDBAppender table, RunRow run) throws SQLException {
    begin(table, run.content(), run.replicate()).append(run.seconds()).endRow();
  }

  private static void addFailure(DuckDBAppender table, FailureRow failure) throws SQLException {
    begin(table, failure.content(), failure.replicate())
        .append(failure.seed())
        .append(failure.stage())
        .append((long) failure.week())
        .append(failure.message())
        .endRow();
  }

  private static void addWeeks(DuckDBAppender table, RunRow run) throws SQLException {
    for (int week = 0; week < run.weekly()[0].length; week++) {
      begin(table, run.content(), run.replicate()).append((long) week);
      for (double[] series : run.weekly()) {
        number(table, series[week]);
      }
      table.endRow();
    }
  }

  private static void addStrata(DuckDBAppender table, RunRow run) throws SQLException {
    StratumTable strata = run.strata().orElseThrow();
    for (Breakdown breakdown : Breakdown.values()) {
      for (int kind = 0; kind < breakdown.size(); kind++) {
        begin(table, run.content(), run.replicate())
            .append(RunColumns.key(breakdown))
            .append(breakdown.kindLabel(kind));
        number(table, strata.adults(breakdown, kind));
        for (Outcome outcome : Outcome.values()) {
          number(table, strata.value(outcome, breakdown, kind));
        }
        table.endRow();
      }
    }
  }

  private static void addReadings(DuckDBAppender table, RunRow run) throws SQLException {
    for (Map.Entry<String, Double> reading : run.readings().values().entrySet()) {
      begin(table, run.content(), run.replicate()).append(reading.getKey());
      number(table, reading.getValue());
      table.endRow();
    }
  }

  /** What is not a number is missing, so that means in SQL leave it out. */
  private static void number(DuckDBAppender table, double value) throws SQLException {
    if (Double.isNaN(value)) {
      table.appendNull();
    } else {
      table.append(value);
    }
  }
}
