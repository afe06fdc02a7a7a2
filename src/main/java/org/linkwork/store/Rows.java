package org.linkwork.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The rows that answer a question to a store, one after the other; to be closed. */
public final class Rows implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final Statement statement;
  private final ResultSet rows;

  /** Asks on a connection of its own, which is closed with the rows. */
  Rows(Connection connection, Path file, String sql) throws SQLException {
    this.file = file;
    this.connection = connection;
    try {
      statement = connection.createStatement();
      rows = statement.executeQuery(sql);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The names of the columns, in order. */
  public List<String> columns() {
    return asked(
        () -> {
          List<String> names = new ArrayList<>();
          for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            names.add(rows.getMetaData().getColumnLabel(column));
          }
          return names;
        });
  }

  /** Goes to the next row; false where there is none. */
  public boolean next() {
    return asked(rows::next);
  }

  /** A cell in words, from 0; null where it is missing. */
  public String text(int column) {
    return asked(() -> rows.getString(column + 1));
  }

  /** A cell as a whole number, from 0; 0 where it is missing. */
  public long whole(int column) {
    return asked(() -> rows.getLong(column + 1));
  }

  /** A cell as a number, from 0; not a number where it is missing. */
  public double number(int column) {
    return asked(
        () -> {
          double value = rows.getDouble(column + 1);
          return rows.wasNull() ? Double.NaN : value;
        });
  }

  /** Whether a cell, from 0, holds a number. */
  public boolean isNumber(int column) {
    return asked(() -> rows.getObject(column + 1) instanceof Number);
  }

  /** A cell, from 0, as the Long or Double that it is; null where it is missing. */
  Number fact(int column) {
    return asked(() -> (Number) rows.getObject(column + 1));
  }

  @Override
  public void close() {
    asked(
        () -> {
          connection.close();
          return null;
        });
  }

  private <T> T asked(Question<T> question) {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw StoreFile.unreadable(e, file);
    }
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask() throws SQLException;
  }
}
