package org.linkwork.parameter.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a file of comma-separated values (RFC 4180), each with its line and column; blank
 * lines are left out, and a line break inside quotes is refused.
 */
public final class CsvCells {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String file;
  private final String text;
  private final Problems problems;
  private final List<List<YamlNode.Scalar>> rows = new ArrayList<>();
  private List<YamlNode.Scalar> row = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvCells(String file, String text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /** The file's rows, the first one being its header; empty after a problem that leaves none. */
  public static Optional<List<List<YamlNode.Scalar>>> read(Path file, Problems problems) {
    return SourceText.read(file, problems)
        .flatMap(text -> new CsvCells(file.toString(), text, problems).rows());
  }

  private Optional<List<List<YamlNode.Scalar>>> rows() {
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      at++;
      lineStart++;
    }
    while (at < text.length()) {
      Optional<YamlNode.Scalar> cell = cell();
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      row.add(cell.get());
      endOfCell();
    }
    endOfRow();
    if (rows.isEmpty()) {
      problems.error(
          new Position(file, 0, 0), "the table is empty", "write the names of columns in line 1");
      return Optional.empty();
    }
    return Optional.of(rows);
  }

  private void endOfCell() {
    if (at == text.length()) {
      return;
    }
    if (text.charAt(at) == ',') {
      at++;
      if (at == text.length()) {
        row.add(new YamlNode.Scalar("", true, here()));
      }
      return;
    }
    boolean carriage = text.charAt(at) == '\r';
    at += carriage && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
    line++;
    lineStart = at;
    endOfRow();
  }

  private void endOfRow() {
    boolean blank = row.size() == 1 && row.get(0).text().isBlank();
    if (!row.isEmpty() && !blank) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }

  private Optional<YamlNode.Scalar> cell() {
    Position begin = here();
    if (text.charAt(at) == '"') {
      return quoted(begin).map(cell -> new YamlNode.Scalar(cell, true, begin));
    }
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Optional.of(new YamlNode.Scalar(text.substring(start, at).strip(), true, begin));
  }

  private Optional<String> quoted(Position begin) {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
      char character = text.charAt(at++);
      if (character != '"') {
        cell.append(character);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(character);
        at++;
      } else if (at == text.length() || ",\r\n".indexOf(text.charAt(at)) >= 0) {
        return Optional.of(cell.toString().strip());
      } else {
        problems.error(here(), "text stands after a closing quote", "put a comma after the quote");
        return Optional.empty();
      }
    }
    problems.error(begin, "this quote is not closed in its line", "close it, or take it out");
    return Optional.empty();
  }

  private Position here() {
    return new Position(file, line, text.codePointCount(lineStart, at) + 1);
  }
}
