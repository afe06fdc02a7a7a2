package org.linkwork.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A table being written: UTF-8, lines ended by a line feed, cells quoted only where they must be.
 *
 * <p>A row is its cells in the layout's order, then {@link #endRow}.
 */
public final class CsvTable implements Closeable {
  private static final int BUFFER_CHARACTERS = 1 << 16;

  private final TableLayout layout;
  private final OutputStream out;
  private final StringBuilder buffer = new StringBuilder(BUFFER_CHARACTERS + 1024);
  private int cell;

  /**
   * Begins the table by writing its headings.
   *
   * @throws IOException if they cannot be written
   */
  public CsvTable(TableLayout layout, OutputStream out) throws IOException {
    this.layout = layout;
    this.out = out;
    for (Column column : layout.columns()) {
      text(column.name());
    }
    endRow();
  }

  /** Adds a cell of words; nothing is written for null. */
  public CsvTable text(String value) {
    separate();
    if (value != null) {
      appendQuoted(value);
    }
    return this;
  }

  /** Adds a whole number. */
  public CsvTable whole(long value) {
    separate();
    buffer.append(value);
    return this;
  }

  /** Adds a number; the cell stays empty where the value is not a number. */
  public CsvTable number(double value) {
    separate();
    buffer.append(PlainNumber.of(value));
    return this;
  }

  /**
   * Ends the row.
   *
   * @throws IllegalStateException if the row has more or fewer cells than the layout has columns
   * @throws IOException if it cannot be written
   */
  public void endRow() throws IOException {
    if (cell != layout.columns().size()) {
      throw new IllegalStateException(
          "A row of "
              + layout.file()
              + " has "
              + cell
              + " cells for "
              + layout.columns().size()
              + " columns.");
    }
    cell = 0;
    buffer.append('\n');
    if (buffer.length() >= BUFFER_CHARACTERS) {
      flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
    buffer.setLength(0);
  }

  private void separate() {
    if (cell++ > 0) {
      buffer.append(',');
    }
  }

  private void appendQuoted(String value) {
    boolean quote = false;
    for (int i = 0; i < value.length() && !quote; i++) {
      char c = value.charAt(i);
      quote = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    if (quote) {
      buffer.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      buffer.append(value);
    }
  }
}
