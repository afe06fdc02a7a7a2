package org.linkwork.report.calibration;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.calibration.PlausibleRuns;
import org.linkwork.calibration.PlausibleSetsFile;
import org.linkwork.parameter.Parameter;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** The table of the plausible sets behind an answer, with which it can be run again. */
final class SetsUsed {
  private static final String TABLE = "sets-used.csv";

  private SetsUsed() {}

  static ResultTable table(PlausibleRuns runs) {
    List<PlausibleRuns.Used> used = runs.used();
    List<Column> columns = new ArrayList<>();
    columns.add(
        Column.whole(PlausibleSetsFile.SET, "number", "number of the set in the file of sets"));
    columns.add(
        Column.number(PlausibleSetsFile.WEIGHT, "share", "weight of the set here; all sum to 1"));
    columns.add(Column.whole("seed", "number", "master seed of all runs with the set"));
    for (String name : used.get(0).values().keySet()) {
      Parameter parameter = runs.register().find(name).orElseThrow();
      columns.add(Column.number(name, parameter.unit().label(), parameter.meaning()));
    }
    return new Rows<>(
        new TableLayout(
            TABLE,
            "The plausible sets that were run; their values and seeds stand in place of those in"
                + " scenario-resolved, unless a scenario or --set says its own.",
            columns),
        used,
        (table, set) -> {
          table.whole(set.number()).number(set.weight()).whole(set.seed());
          set.values().values().forEach(table::number);
          return table;
        });
  }
}
