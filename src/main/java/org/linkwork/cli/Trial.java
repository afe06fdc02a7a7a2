package org.linkwork.cli;

import java.util.List;
import java.util.Optional;
import org.linkwork.experiment.Precision;
import org.linkwork.experiment.RunFailure;
import org.linkwork.experiment.RunPlan;
import org.linkwork.report.Findings;
import org.linkwork.scenario.Scenario;

/** What a command runs: one scenario, or several against the first. */
interface Trial {
  /** The command as it is typed, such as {@code compare}. */
  String command();

  /**
   * Refuses scenarios that cannot be run together.
   *
   * @throws RuntimeException that says why
   */
  void check(List<Scenario> scenarios);

  /**
   * What will be run, in the form of a sentence's beginning.
   *
   * @param scenarios the scenarios, the baseline first
   */
  String announcement(List<Scenario> scenarios);

  /** Runs it as planned, until there are as many replicates as asked for, or it is precise. */
  Outturn run(List<Scenario> scenarios, RunPlan plan, Optional<Precision> precision);

  /**
   * What came of a trial.
   *
   * @param findings what there is to report; empty where no replicate has finished
   * @param failures runs that failed
   * @param stopped whether it was stopped before all had finished
   * @param precise whether the precision asked for was reached; true where none was
   */
  record Outturn(
      Optional<Findings> findings, List<RunFailure> failures, boolean stopped, boolean precise) {
    /** Copies the list. */
    public Outturn {
      failures = List.copyOf(failures);
    }
  }
}
