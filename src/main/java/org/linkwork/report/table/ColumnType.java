package org.linkwork.report.table;

/** What kind of values a column holds. */
public enum ColumnType {
  TEXT("text"),
  WHOLE("whole number"),
  NUMBER("number");

  private final String label;

  ColumnType(String label) {
    this.label = label;
  }

  /** The type in words, as the dictionary gives it. */
  public String label() {
    return label;
  }
}
