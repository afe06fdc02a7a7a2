package org.linkwork.parameter.reading;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place in a file, or a whole file or option of the command line.
 *
 * @param file the file as the user named it, or the option such as {@code --seed}
 * @param line line, counted from 1, or 0 where the whole is meant
 * @param column column, counted from 1, or 0 where the whole is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** The whole of a file. */
  public static Position whole(Path file) {
    return new Position(file.toString(), 0, 0);
  }

  /** An option of the command line, as the user typed it. */
  public static Position option(String typed) {
    return new Position(typed, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** The position as {@code file:line:column}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
