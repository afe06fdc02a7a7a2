package org.linkwork.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linkwork.record.Funnel;
import org.linkwork.record.LossReason;
import org.linkwork.record.Stage;

/** The facts of a run in the order of the columns of {@link StoredTable#RUNS}. */
final class RunFacts {
  private RunFacts() {}

  /** All facts from the seed on: a Long, a Double, or null for what does not exist. */
  static List<Number> of(RunRow run) {
    List<Number> facts = new ArrayList<>();
    facts.add(run.seed());
    for (double total : run.totals()) {
      facts.add(Double.isNaN(total) ? null : Double.valueOf(total));
    }
    for (long[] purposes : run.pence()) {
      Arrays.stream(purposes).forEach(facts::add);
    }
    run.funnel().ifPresent(funnel -> add(facts, funnel));
    return facts;
  }

  private static void add(List<Number> facts, Funnel funnel) {
    for (Stage stage : Stage.values()) {
      facts.add(funnel.reached(stage));
    }
    for (LossReason reason : LossReason.values()) {
      facts.add(
          Arrays.stream(Stage.values()).mapToLong(stage -> funnel.stopped(stage, reason)).sum());
    }
  }
}
