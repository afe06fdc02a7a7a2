package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.GainSummary;
import org.linkwork.experiment.PersonalChange;

/**
 * Who fares better and who worse than the same person in the baseline.
 *
 * @param file name of the file
 * @param scenarios names of the scenarios compared with the baseline
 * @param gains who gained in each of them
 */
public record WhoGainedTable(String file, List<String> scenarios, List<GainSummary> gains)
    implements ResultTable {
  private static final List<Column> COLUMNS =
      List.of(
          Columns.SCENARIO,
          Column.text(
              "fifth", "deprivation fifth, 1 the most deprived and 5 the least, or \"all\""),
          Column.number("adults", "people", "adults compared, person by person"),
          Column.text("change", "how a person fares; everybody shows several"),
          Column.text("label", "the change in words"),
          Columns.N,
          Column.number("share", "share", "mean over runs of the share of adults who show it"),
          Column.number(
              "ci_low",
              "share",
              "lower end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "share",
              "upper end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "life_satisfaction",
              "points 0-10 a person",
              "mean difference in life satisfaction of these adults, whatever their change"));

  @Override
  public TableLayout layout() {
    return new TableLayout(
        file,
        "Who fares better and who worse than the same person in the baseline, by deprivation.",
        COLUMNS);
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      GainSummary gain = gains.get(scenario);
      writeGroup(table, scenarios.get(scenario), "all", gain.all());
      for (int fifth = 0; fifth < gain.byFifth().size(); fifth++) {
        writeGroup(
            table, scenarios.get(scenario), Integer.toString(fifth + 1), gain.byFifth().get(fifth));
      }
    }
  }

  private static void writeGroup(
      CsvTable table, String scenario, String fifth, GainSummary.Group group) throws IOException {
    for (PersonalChange change : PersonalChange.values()) {
      table
          .text(scenario)
          .text(fifth)
          .number(group.adults().mean())
          .text(Columns.key(change))
          .text(change.label());
      Columns.addMean(table, group.share(change)).number(group.lifeSatisfaction().mean()).endRow();
    }
  }
}
