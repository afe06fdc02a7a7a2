package org.linkwork.report.page;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table as they stand in a file: commas between cells, quotes where they are needed. */
final class CsvLines implements Closeable {
  private final BufferedReader reader;
  private int line;

  CsvLines(Reader reader) {
    this.reader = new BufferedReader(reader);
  }

  /** The number of the line that was read last, counted from 1. */
  int line() {
    return line;
  }

  /**
   * The cells of the next row; null after the last.
   *
   * @throws IOException if it cannot be read, or ends inside quotes
   */
  List<String> next() throws IOException {
    String text = reader.readLine();
    if (text == null) {
      return null;
    }
    line++;
    List<String> cells = new ArrayList<>();
    if (text.indexOf('"') < 0) {
      plain(text, cells);
      return cells;
    }
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; ; at++) {
      if (at == text.length() && quoted) {
        String more = reader.readLine();
        if (more == null) {
          throw new IOException("the file ends inside quotes");
        }
        line++;
        cell.append('\n');
        text = more;
        at = -1;
      } else if (at == text.length()) {
        cells.add(cell.toString());
        return cells;
      } else if (quoted && text.startsWith("\"\"", at)) {
        cell.append('"');
        at++;
      } else if (text.charAt(at) == '"') {
        quoted = !quoted;
      } else if (text.charAt(at) == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(text.charAt(at));
      }
    }
  }

  private static void plain(String text, List<String> cells) {
    int from = 0;
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
      cells.add(text.substring(from, comma));
      from = comma + 1;
    }
    cells.add(text.substring(from));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
