package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.WorstRuns;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.TableLayout;

/** What happened in the runs in which each option does worst. */
final class WorstRunsTable {
  private final DecisionFindings findings;

  WorstRunsTable(DecisionFindings findings) {
    this.findings = findings;
  }

  /** One row an option and kind of event. */
  ResultTable table() {
    List<List<Object>> rows = new ArrayList<>();
    for (int option = 1; option < findings.decision().options().size(); option++) {
      WorstRuns worst = findings.worstRuns(option);
      for (WorstRuns.Reason reason : worst.reasons()) {
        rows.add(
            List.of(
                findings.decision().names().get(option),
                worst.worst(),
                worst.runs(),
                worst.atMost(),
                reason.what().label(),
                reason.there(),
                reason.elsewhere(),
                reason.chance(),
                reason.isTold() ? "yes" : "no"));
      }
    }
    return new ListedTable(
        TableLayout.of(
            "worst-runs.csv",
            "What happened in the tenth of its runs in which each option has the least net benefit.",
            Column.text("option", "the option"),
            Column.whole("worst_runs", "runs", "how many these are"),
            Column.whole("runs", "runs", "runs in all"),
            Column.number("net_benefit_at_most", "pounds", "in these, against the first option"),
            Column.text("happened", "what happened in the years of the decision"),
            Column.number("there", "times", "in the mean of these runs"),
            Column.number("elsewhere", "times", "in the mean of the other runs"),
            Column.number(
                "chance",
                "share",
                "how often runs drawn by lot differ as much, allowing for the number of rows"),
            Column.text("told", "yes where it is more than chance")),
        rows);
  }
}
