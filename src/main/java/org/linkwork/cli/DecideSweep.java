package org.linkwork.cli;

import org.linkwork.decision.DecisionRuns;
import org.linkwork.experiment.StopSign;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepState;

/** Carries out the runs of a decision into a store, and says how far it has come. */
final class DecideSweep {
  private final ResultStore store;
  private final DecisionRuns runs;
  private final StudyFolder folder;

  DecideSweep(ResultStore store, DecisionRuns runs, StudyFolder folder) {
    this.store = store;
    this.runs = runs;
    this.folder = folder;
  }

  /** Carries out all that the store does not hold. */
  SweepEnding carryOut(RunEngine engine, StopSign stop, Terminal terminal, boolean quiet) {
    SweepState before = state();
    return folder.progress(
        terminal,
        quiet || before.isComplete(),
        before,
        progress -> Sweep.run(runs.planned(), store, engine, stop, progress));
  }

  private SweepState state() {
    int missing = runs.missing();
    int planned = runs.distinct();
    int points = store.points().size();
    return new SweepState(
        planned - missing, runs.failed(), planned, missing == 0 ? points : 0, points, false);
  }
}
