package org.linkwork.report.table;

/**
 * One column of a table.
 *
 * @param name heading in the file, lower case with underscores
 * @param unit unit of its values in words, or {@code ""} where they have none
 * @param meaning what a value says, in one sentence
 * @param type kind of its values
 */
public record Column(String name, String unit, String meaning, ColumnType type) {
  /** A column of words. */
  public static Column text(String name, String meaning) {
    return new Column(name, "", meaning, ColumnType.TEXT);
  }

  /** A column of whole numbers. */
  public static Column whole(String name, String unit, String meaning) {
    return new Column(name, unit, meaning, ColumnType.WHOLE);
  }

  /** A column of numbers; an empty cell is a value that does not exist. */
  public static Column number(String name, String unit, String meaning) {
    return new Column(name, unit, meaning, ColumnType.NUMBER);
  }
}
