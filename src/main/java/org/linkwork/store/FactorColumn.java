package org.linkwork.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linkwork.design.Point;

/**
 * A factor as a column of the table of points.
 *
 * @param factor its full name
 * @param base its level at points that do not change it; empty where there is none
 * @param column its name with underscores for all that SQL and R would have in quotes
 * @param numeric whether all its levels are numbers
 */
record FactorColumn(String factor, String base, String column, boolean numeric) {
  /**
   * One column for each factor.
   *
   * @param baseLevels the level of each factor at points that do not change it, in order
   */
  static List<FactorColumn> of(List<StoredPoint> points, Map<String, String> baseLevels) {
    List<FactorColumn> columns = new ArrayList<>();
    baseLevels.forEach(
        (factor, base) -> {
          String name = factor.replaceAll("[^A-Za-z0-9]+", "_");
          boolean taken = columns.stream().anyMatch(column -> column.column().equals(name));
          boolean numeric =
              isNumberOrNone(base)
                  && points.stream()
                      .allMatch(point -> isNumberOrNone(point.point().level(factor).orElse("")));
          columns.add(new FactorColumn(factor, base, taken ? factor : name, numeric));
        });
    return columns;
  }

  /** The level at a point; empty where there is none. */
  String level(Point point) {
    return point.level(factor).orElse(base);
  }

  String definition() {
    return StoreColumn.quoted(column) + (numeric ? " DOUBLE" : " VARCHAR");
  }

  private static boolean isNumberOrNone(String level) {
    return level.isEmpty() || level.matches("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?");
  }
}
