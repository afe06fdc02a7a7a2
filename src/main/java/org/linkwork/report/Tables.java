package org.linkwork.report;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.report.table.CouplingTable;
import org.linkwork.report.table.CrowdedOutTable;
import org.linkwork.report.table.EffectsTable;
import org.linkwork.report.table.FailuresTable;
import org.linkwork.report.table.FunnelRunsTable;
import org.linkwork.report.table.FunnelTable;
import org.linkwork.report.table.LossesTable;
import org.linkwork.report.table.MoneyTable;
import org.linkwork.report.table.PairingTable;
import org.linkwork.report.table.ResultTable;
import org.linkwork.report.table.StrataTable;
import org.linkwork.report.table.SummaryTable;
import org.linkwork.report.table.TotalsTable;
import org.linkwork.report.table.WaitsTable;
import org.linkwork.report.table.WeeklyTable;
import org.linkwork.report.table.WeeklyWideTable;
import org.linkwork.report.table.WhoGainedTable;

/** The tables of a report: findings first and the long weekly tables apart, to be written last. */
final class Tables {
  private Tables() {}

  static List<ResultTable> findings(Findings findings) {
    List<ReplicateSet> arms = findings.arms();
    List<ResultTable> tables = new ArrayList<>();
    tables.add(new SummaryTable(arms));
    findings
        .contrasts()
        .ifPresent(
            contrasts -> {
              List<String> names = contrasts.names();
              tables.add(
                  new EffectsTable(
                      "effects.csv", contrasts.baseline(), contrasts.headline(), contrasts.all()));
              tables.add(new WhoGainedTable("who-gained.csv", names, contrasts.gains()));
              tables.add(new CrowdedOutTable(names, contrasts.gains()));
              tables.add(new PairingTable(contrasts.all(), contrasts.pairing()));
              tables.add(
                  new CouplingTable(names, contrasts.couplings(), Figures.warmUpWeeks(findings)));
            });
    tables.add(new FunnelTable(arms));
    tables.add(new LossesTable(arms));
    tables.add(new StrataTable(arms));
    tables.add(new WaitsTable(arms));
    tables.add(new MoneyTable(arms));
    tables.add(new TotalsTable(arms));
    tables.add(new FunnelRunsTable(arms));
    if (!findings.failures().isEmpty()) {
      tables.add(new FailuresTable(findings.failures()));
    }
    return tables;
  }

  static List<ResultTable> weekly(Findings findings) {
    return List.of(new WeeklyWideTable(findings.arms()), new WeeklyTable(findings.arms()));
  }
}
