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
 * @param band ends of a band that is shaded behind all rows; empty for none
 */
record IntervalChart(
    String unit, boolean bars, List<String> rows, List<Group> groups, List<Double> band)
    implements Chart {
  /** Copies the lists. */
  IntervalChart {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
    band = List.copyOf(band);
  }

  /** Rows without a band behind them. */
  IntervalChart(String unit, boolean bars, List<String> rows, List<Group> groups) {
    this(unit, bars, rows, groups, List.of());
  }

  /**
   * A value and its interval.
   *
   * @param value the value
   * @param low lower end of its interval; not a number where it has none
   * @param high upper end of its interval
   */
  record Value(double value, double low, double high) {
    /** Nothing to be drawn. */
    static final Value NONE = new Value(Double.NaN, Double.NaN, Double.NaN);

    /** The same in another unit. */
    Value times(double factor) {
      return new Value(factor * value, factor * low, factor * high);
    }
  }

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
    if (!band.isEmpty()) {
      facts.put("band", band.stream().map(JsonBlock::number).toList());
    }
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
