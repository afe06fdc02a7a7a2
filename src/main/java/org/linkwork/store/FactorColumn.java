package org.linkwork.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A factor as a column of the table of points.
 *
 * @param factor its full name
 * @param column its name with underscores for all that SQL and R would have in quotes
 * @param numeric whether all its levels are numbers
 */
record FactorColumn(String factor, String column, boolean numeric) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?");

  /**
   * One column for each factor.
   *
   * @param factors their names, in order
   * @param levels the level of each factor by point, empty where there is none
   */
  static List<FactorColumn> of(List<String> factors, List<Map<String, String>> levels) {
    List<FactorColumn> columns = new ArrayList<>();
    for (String factor : factors) {
      String name = factor.replaceAll("[^A-Za-z0-9]+", "_");
      boolean taken = columns.stream().anyMatch(column -> column.column().equals(name));
      boolean numeric = levels.stream().allMatch(point -> isNumberOrNone(point.get(factor)));
      columns.add(new FactorColumn(factor, taken ? factor : name, numeric));
    }
    return columns;
  }

  String definition() {
    return StoreColumn.quoted(column) + (numeric ? " DOUBLE" : " VARCHAR");
  }

  private static boolean isNumberOrNone(String level) {
    return level.isEmpty() || NUMBER.matcher(level).matches();
  }
}
