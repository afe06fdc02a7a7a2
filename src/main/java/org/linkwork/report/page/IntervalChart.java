package org.linkwork.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values with their intervals in rows, a mark for each arm in each row.
 *
 * @param unit unit of the values
 * @param bars whether values are amounts, drawn as bars from 0, rather than marks
 * @param rows what each row is, the first on top
 * @param groups the values of each arm, one for each row
 */
record IntervalChart(String unit, boolean bars, List<String> rows, List<Group> groups)
    implements Chart {
  /** Copies the lists. */
  IntervalChart {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  /**
   * A value and its interval.
   *
   * @param value the value
   * @param low lower end of its interval; not a number where it has none
   * @param high upper end of its interval
   */
  record Value(double value, double low, double high) {}

  /** The values of one arm, one for each row. */
  record Group(Arm arm, List<Value> values) {
    /** Copies the list. */
    Group {
      values = List.copyOf(values);
    }
  }

  @Override
  public Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", "intervals");
    facts.put("unit", unit);
    facts.put("bars", bars);
    facts.put("rows", rows);
    facts.put("arms", groups.stream().map(IntervalChart::facts).toList());
    return facts;
  }

  private static Map<String, Object> facts(Group group) {
    Map<String, Object> facts = group.arm().facts();
    facts.put(
        "values",
        group.values().stream()
            .map(one -> JsonBlock.numbers(one.value(), one.low(), one.high()))
            .toList());
    return facts;
  }
}
