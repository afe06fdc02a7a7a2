package org.linkwork.cli;

import java.util.List;
import java.util.Locale;
import org.linkwork.decision.DecisionRun;
import org.linkwork.decision.DecisionRuns;
import org.linkwork.experiment.StopSign;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepProgress;

/** Carries out the runs of a decision into a store, and says how far it has come. */
final class DecideSweep {
  private static final double NANOSECONDS = 1e9;

  private final ResultStore store;
  private final DecisionRuns runs;
  private final int threads;
  private final StopSign stop;
  private final Terminal terminal;
  private final boolean quiet;
  private final DecisionRun way = new DecisionRun();

  DecideSweep(
      ResultStore store,
      DecisionRuns runs,
      int threads,
      StopSign stop,
      Terminal terminal,
      boolean quiet) {
    this.store = store;
    this.runs = runs;
    this.threads = threads;
    this.stop = stop;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /**
   * Carries out all that the store does not hold; the first replicate says how long it will take.
   *
   * @return false if it was stopped
   */
  boolean carryOut() {
    int toDo = runs.missing();
    if (toDo == 0) {
      return true;
    }
    List<PlannedRun> planned = runs.planned();
    if (quiet) {
      return !Sweep.run(planned, store, way, threads, stop, SweepProgress.NONE).stopped();
    }
    List<PlannedRun> first = planned.stream().filter(run -> run.replicate() == 0).toList();
    long begun = System.nanoTime();
    int before = toDo;
    if (Sweep.run(first, store, way, threads, stop, SweepProgress.NONE).stopped()) {
      return false;
    }
    int left = runs.missing();
    int done = before - left;
    if (done > 0 && left > 0) {
      double seconds = (System.nanoTime() - begun) / NANOSECONDS;
      terminal
          .err()
          .println(
              String.format(
                  Locale.UK,
                  "The first %d took %s: about %s for the other %,d.",
                  done,
                  TimeInWords.of(seconds),
                  TimeInWords.of(seconds / done * left),
                  left));
    }
    try (ProgressLine line = new ProgressLine(terminal)) {
      return !Sweep.run(
              planned, store, way, threads, stop, new RunsTold(terminal, line, "an option", left))
          .stopped();
    }
  }
}
