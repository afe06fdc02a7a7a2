package org.linkwork.report.nation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.nation.NationFindings;
import org.linkwork.nation.Network;
import org.linkwork.nation.NetworkResult;
import org.linkwork.record.Outcome;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/**
 * Every network: what it is like and what came of it.
 *
 * @param findings what was found
 */
record NetworksTable(NationFindings findings) implements ResultTable {
  /** What is shown of every network; the store has all. */
  private static final List<Outcome> SHOWN =
      List.of(
          Outcome.CONSULTATIONS,
          Outcome.SOCIAL_CONSULTATIONS,
          Outcome.REFERRED,
          Outcome.MET,
          Outcome.TURNED_UP,
          Outcome.STILL_COMING_12,
          Outcome.STILL_COMING_52,
          Outcome.BENEFITED,
          Outcome.MEAN_WAIT,
          Outcome.WAITING,
          Outcome.GROUPS_OPEN,
          Outcome.LIFE_SATISFACTION,
          Outcome.COST_NHS,
          Outcome.COST_COUNCIL);

  @Override
  public TableLayout layout() {
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.whole(
            "network",
            "number",
            "its number, which is the number of its replicate too; see --only"));
    columns.add(Column.text("region", "its region"));
    columns.add(Column.text("place", "the kind of place that it is"));
    columns.add(Column.whole("people", "people", "registered people"));
    columns.add(Column.whole("practices", "practices", "GP practices"));
    columns.add(
        Column.number("link_workers", "full-time equivalents", "posts of link workers today"));
    for (int fifth = 1; fifth <= 5; fifth++) {
      columns.add(
          Column.number(
              "share_fifth_" + fifth, "share", "people in this deprivation fifth, 1 the most"));
    }
    columns.add(
        Column.number("groups_per_10000", "per 10,000 people", "community groups at first"));
    columns.add(Column.number("minutes_across", "minutes", "how far it is across"));
    int worlds = findings.worlds().names().size();
    for (Outcome outcome : SHOWN) {
      for (int world = 0; world < worlds; world++) {
        columns.add(
            Column.number(
                outcome.key() + (world == 0 ? "" : "_policy"),
                outcome.unit(),
                outcome.label()
                    + " in the policy period, in "
                    + findings.worlds().names().get(world)));
      }
    }
    return new TableLayout(
        "networks.csv", "Every network: what it is like and what came of it.", columns);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (NetworkResult result : findings.results()) {
      Network network = result.network();
      table
          .whole(network.number())
          .text(network.region())
          .text(network.place().name())
          .whole(network.people())
          .whole(network.practices())
          .number(network.linkWorkers());
      network.fifths().forEach(table::number);
      table.number(network.value("place.groups_per_10000"));
      table.number(network.value("place.minutes_across"));
      for (Outcome outcome : SHOWN) {
        for (int world = 0; world < result.worlds().size(); world++) {
          table.number(result.total(outcome, world));
        }
      }
      table.endRow();
    }
  }
}
