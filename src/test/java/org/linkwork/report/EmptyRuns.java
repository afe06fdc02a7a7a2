package org.linkwork.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.ComparedReplicate;
import org.linkwork.experiment.ComparisonResult;
import org.linkwork.experiment.Coupling;
import org.linkwork.experiment.GainCounts;
import org.linkwork.experiment.PersonalChange;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.WhoGained;
import org.linkwork.record.Funnel;
import org.linkwork.record.LossReason;
import org.linkwork.record.Money;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.record.Strata;
import org.linkwork.record.StratumTable;
import org.linkwork.record.Wait;
import org.linkwork.record.WaitHistogram;
import org.linkwork.record.WeeklySeries;
import org.linkwork.scenario.Horizon;

/** Results of worlds of one adult, for one week, in which nothing happens. */
public final class EmptyRuns {
  private EmptyRuns() {}

  /** A comparison of such worlds. */
  public static ComparisonResult comparison(int replicates, String... scenarios) {
    List<ComparedReplicate> all = new ArrayList<>();
    for (int replicate = 0; replicate < replicates; replicate++) {
      int number = replicate;
      List<RunResult> runs = Arrays.stream(scenarios).map(name -> run(name, number)).toList();
      int others = scenarios.length - 1;
      Coupling same = new Coupling(new int[] {0, 1}, new double[] {1, 1});
      GainCounts nobody =
          new GainCounts(
              0,
              new long[PersonalChange.values().length],
              new long[LossReason.values().length + 1],
              0);
      WhoGained gained = new WhoGained(nobody, Collections.nCopies(5, nobody));
      all.add(
          new ComparedReplicate(
              replicate,
              runs,
              Collections.nCopies(others, same),
              Collections.nCopies(others, gained)));
    }
    return new ComparisonResult(List.of(scenarios), replicates, all, List.of(), false);
  }

  private static RunResult run(String scenario, int replicate) {
    double[][] values = new double[Outcome.values().length][1];
    for (Outcome outcome : Outcome.values()) {
      values[outcome.ordinal()][0] = outcome.source() == Outcome.Source.EVENT ? 0 : Double.NaN;
    }
    Funnel funnel = Funnel.empty();
    funnel.reached()[0] = 1;
    funnel.open()[0] = 1;
    return new RunResult(
        scenario,
        1,
        replicate,
        new Horizon(0, 1),
        new WeeklySeries(0, values),
        new StratumTable(new double[Outcome.values().length][], new double[Strata.CELLS], 1),
        funnel,
        Collections.nCopies(5, Funnel.empty()),
        Arrays.stream(Wait.values()).map(wait -> new WaitHistogram(wait, new long[0])).toList(),
        new Money(new long[1][Payer.values().length][Purpose.values().length]),
        0.1,
        Optional.empty());
  }
}
