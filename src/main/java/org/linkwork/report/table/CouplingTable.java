package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.CouplingCurve;

/**
 * How long the lives of the same people stay the same in both worlds.
 *
 * @param scenarios names of the scenarios compared with the baseline
 * @param curves the coupling of each of them
 * @param warmUpWeeks weeks before the policy period begins
 */
public record CouplingTable(List<String> scenarios, List<CouplingCurve> curves, int warmUpWeeks)
    implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "coupling.csv",
          "The share of adults whose whole history is still the same in both worlds.",
          Columns.SCENARIO,
          Column.whole("weeks_passed", "weeks", "weeks of the run that had passed"),
          Column.whole(
              "policy_weeks_passed",
              "weeks",
              "the same from the end of the warm-up; may be negative"),
          Columns.N,
          Column.number("share", "share", "mean over runs of the share of adults"),
          Column.number(
              "ci_low",
              "share",
              "lower end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "share",
              "upper end of the 95% interval of that mean, cut off at what is possible"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      CouplingCurve curve = curves.get(scenario);
      for (int point = 0; point < curve.weeks().size(); point++) {
        int weeks = curve.weeks().get(point);
        table.text(scenarios.get(scenario)).whole(weeks).whole(weeks - warmUpWeeks);
        Columns.addMean(table, curve.share().get(point)).endRow();
      }
    }
  }
}
