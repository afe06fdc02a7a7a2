package org.linkwork.report.table;

import java.io.IOException;
import java.util.List;
import org.linkwork.experiment.GainSummary;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.LossReason;

/**
 * What kept those back who came less far than in the baseline for lack of capacity.
 *
 * @param scenarios names of the scenarios compared with the baseline
 * @param gains who gained in each of them
 */
public record CrowdedOutTable(List<String> scenarios, List<GainSummary> gains)
    implements ResultTable {
  private static final TableLayout LAYOUT =
      TableLayout.of(
          "crowded-out.csv",
          "What kept those back who came less far than in the baseline for lack of capacity.",
          Columns.SCENARIO,
          Column.text("reason", "what kept them back"),
          Column.text("label", "the reason in words"),
          Columns.N,
          Column.number("people", "people", "mean number of adults over runs"),
          Column.number(
              "ci_low",
              "people",
              "lower end of the 95% interval of that mean, cut off at what is possible"),
          Column.number(
              "ci_high",
              "people",
              "upper end of the 95% interval of that mean, cut off at what is possible"));

  @Override
  public TableLayout layout() {
    return LAYOUT;
  }

  @Override
  public void writeRows(CsvTable table) throws IOException {
    LossReason[] reasons = LossReason.values();
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      List<SampleSummary> people = gains.get(scenario).all().crowdedOutBy();
      for (int reason = 0; reason < people.size(); reason++) {
        if (people.get(reason).mean() > 0) {
          boolean named = reason < reasons.length;
          table
              .text(scenarios.get(scenario))
              .text(named ? Columns.key(reasons[reason]) : "still_waiting")
              .text(named ? reasons[reason].label() : "still waiting for a link worker");
          Columns.addMean(table, people.get(reason)).endRow();
        }
      }
    }
  }
}
