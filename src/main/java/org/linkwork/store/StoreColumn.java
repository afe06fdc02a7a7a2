package org.linkwork.store;

/**
 * One column of a store's tables.
 *
 * @param name its name in SQL and in files
 * @param type what a cell holds
 * @param unit unit of its values in words; empty for words
 * @param meaning what a value says
 */
public record StoreColumn(String name, Type type, String unit, String meaning) {
  /** What a cell holds; any may be missing. */
  public enum Type {
    TEXT("VARCHAR"),
    WHOLE("BIGINT"),
    NUMBER("DOUBLE");

    private final String sql;

    Type(String sql) {
      this.sql = sql;
    }
  }

  static StoreColumn text(String name, String meaning) {
    return new StoreColumn(name, Type.TEXT, "", meaning);
  }

  static StoreColumn whole(String name, String unit, String meaning) {
    return new StoreColumn(name, Type.WHOLE, unit, meaning);
  }

  static StoreColumn number(String name, String unit, String meaning) {
    return new StoreColumn(name, Type.NUMBER, unit, meaning);
  }

  /** The name in quotes and the type, as a table is made with them. */
  String definition() {
    return quoted() + " " + type.sql;
  }

  /** The name as SQL takes it whatever it is. */
  String quoted() {
    return quoted(name);
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
