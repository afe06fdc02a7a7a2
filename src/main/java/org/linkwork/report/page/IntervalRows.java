package org.linkwork.report.page;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.report.words.Words;

/**
 * Values with their intervals, row by row, to be drawn and to be put in a table.
 *
 * @param head what the rows are
 * @param rows the name of each row
 * @param groups the values of each arm, one for each row
 */
record IntervalRows(String head, List<String> rows, List<IntervalChart.Group> groups) {
  /** Copies the lists. */
  IntervalRows {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }

  /**
   * The values of rows in as many groups as there are standings, each value in the group of its own
   * standing.
   *
   * @param values a value for each row
   * @param standings the place of each row's standing among the arms
   * @param arms a colour for each standing
   */
  static List<IntervalChart.Group> byStanding(
      List<IntervalChart.Value> values, List<Integer> standings, List<Arm> arms) {
    List<IntervalChart.Group> groups = new ArrayList<>();
    for (int arm = 0; arm < arms.size(); arm++) {
      List<IntervalChart.Value> mine = new ArrayList<>();
      for (int row = 0; row < values.size(); row++) {
        mine.add(standings.get(row) == arm ? values.get(row) : IntervalChart.Value.NONE);
      }
      groups.add(new IntervalChart.Group(arms.get(arm), mine));
    }
    return groups;
  }

  /** The values as marks with their intervals. */
  IntervalChart chart(String unit) {
    return new IntervalChart(unit, false, rows, groups);
  }

  /** The values as a table. */
  NumberTable table(String caption) {
    List<NumberTable.Heading> columns = new ArrayList<>();
    columns.add(NumberTable.Heading.words(head));
    List<List<String>> lines = new ArrayList<>();
    for (String row : rows) {
      lines.add(new ArrayList<>(List.of(row)));
    }
    for (IntervalChart.Group group : groups) {
      columns.add(NumberTable.Heading.numbers(group.arm().name()));
      columns.add(NumberTable.Heading.numbers("95% interval"));
      for (int at = 0; at < rows.size(); at++) {
        IntervalChart.Value value = group.values().get(at);
        lines.get(at).add(shown(value.value()));
        lines.get(at).add(interval(value));
      }
    }
    return new NumberTable(caption, columns, lines);
  }

  /** A number as tables show it; a dash where there is none. */
  static String shown(double value) {
    return Double.isNaN(value) ? "-" : Words.typeset(Words.rate(value));
  }

  /** An interval as tables show it; a dash where there is none. */
  static String interval(IntervalChart.Value value) {
    return Double.isNaN(value.low()) ? "-" : Words.typeset(PathwayWords.bare(value));
  }

  /** A value with its interval in brackets; a dash where there is none. */
  static String spread(IntervalChart.Value value) {
    return shown(value.value()) + (Double.isNaN(value.low()) ? "" : " (" + interval(value) + ")");
  }
}
