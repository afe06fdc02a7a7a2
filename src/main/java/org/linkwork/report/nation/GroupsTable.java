package org.linkwork.report.nation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.Interval;
import org.linkwork.nation.GroupOutcome;
import org.linkwork.nation.NationFindings;
import org.linkwork.nation.RatioEstimate;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.Columns;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * Outcomes of a nation by region, kind of place and deprivation.
 *
 * @param file name of the file
 * @param purpose what it is for, in one sentence
 * @param findings what was found
 * @param rows the rows to be shown
 */
record GroupsTable(String file, String purpose, NationFindings findings, List<GroupOutcome> rows)
    implements ResultTable {
  private static final String SEE = "see unit";
  private static final String SPREAD = " end of its 95% t interval, from the spread over networks";

  @Override
  public TableLayout layout() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.text("by", "nation, region, place or deprivation (of people, not networks)"));
    columns.add(Column.text("group", "which networks, or which people of all networks"));
    columns.add(Column.text("group_in_words", "the same in words"));
    columns.add(Column.text("outcome", "name of the outcome, as on the command line"));
    columns.add(Column.text("label", "the outcome in words"));
    columns.add(Column.text("unit", "unit of today, difference and their intervals"));
    columns.add(Column.whole("n", "networks", "networks behind the row"));
    columns.add(
        Column.number(
            "today", SEE, "one sum over these networks divided by another, as things are"));
    columns.add(Column.number("ci_low", SEE, "lower" + SPREAD));
    columns.add(Column.number("ci_high", SEE, "upper" + SPREAD));
    columns.add(
        Column.number(
            "total",
            "the outcome's own",
            "sum over these networks in the policy period or, of what is there at a time, its mean;"
                + " of a sample times what the sample stands for"));
    if (hasPolicy()) {
      columns.add(Column.number("difference", SEE, "with the policy minus today, same people"));
      columns.add(Column.number("difference_ci_low", SEE, "lower" + SPREAD));
      columns.add(Column.number("difference_ci_high", SEE, "upper" + SPREAD));
      columns.add(
          Column.number("p", "probability", "two-sided p that the difference is 0, over networks"));
      columns.add(
          Column.number(
              "adjusted_p", "probability", "its p by Holm's method over the outcome's groups"));
      columns.add(
          Column.text(
              "beyond_chance", "yes where adjusted p is below 0.05, from 5 networks or more"));
      columns.add(
          Column.number("total_difference", "the outcome's own", "what the policy adds to total"));
    }
    return new TableLayout(file, purpose, columns);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (GroupOutcome row : rows) {
      table
          .text(Columns.key(row.group().by()))
          .text(row.group().name())
          .text(row.group().label())
          .text(row.outcome().key())
          .text(row.outcome().label())
          .text(row.unit())
          .whole(row.today().n());
      Interval possible = row.today().interval().within(row.outcome().least(), mostOf(row));
      table.number(row.today().value()).number(possible.low()).number(possible.high());
      table.number(row.total());
      row.changed().ifPresent(changed -> write(table, changed, row.totalChanged()));
      table.endRow();
    }
  }

  private static double mostOf(GroupOutcome row) {
    return row.unit().equals(row.outcome().unit())
        ? row.outcome().most()
        : Double.POSITIVE_INFINITY;
  }

  private static void write(CsvTable table, GroupOutcome.Changed changed, double total) {
    RatioEstimate difference = changed.difference();
    table
        .number(difference.value())
        .number(difference.interval().low())
        .number(difference.interval().high())
        .number(difference.p())
        .number(changed.adjustedP())
        .text(changed.isBeyondChance() ? "yes" : "no")
        .number(total);
  }

  private boolean hasPolicy() {
    return findings.worlds().names().size() > 1;
  }
}
