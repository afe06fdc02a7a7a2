package org.linkwork.cli;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleQuestion;
import org.linkwork.bundle.BundleRuns;
import org.linkwork.experiment.StopSign;
import org.linkwork.report.bundle.BundleWords;
import org.linkwork.report.words.Words;
import org.linkwork.store.FailureRow;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepProgress;

/** Carries out the runs of bundles into a store, and says how far it has come. */
final class BundleSweep {
  private static final int TRIALS = 5;

  private final ResultStore store;
  private final BundleRuns runs;
  private final RunEngine engine;
  private final StopSign stop;
  private final Terminal terminal;
  private final boolean quiet;
  private int failed;

  BundleSweep(
      ResultStore store,
      BundleRuns runs,
      RunEngine engine,
      StopSign stop,
      Terminal terminal,
      boolean quiet) {
    this.store = store;
    this.runs = runs;
    this.engine = engine;
    this.stop = stop;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** Runs that failed, now or before. */
  int failed() {
    return failed;
  }

  /**
   * Carries out the first few of runs that have yet to begin, to say how long all will take; they
   * count like any others.
   *
   * @return false if it was stopped
   */
  boolean tryOut(BundleQuestion question, List<PlannedRun> planned) {
    if (quiet
        || question.replicates() < 2
        || planned.size() < 4 * TRIALS
        || runs.missing(planned) < planned.size()) {
      return true;
    }
    List<Bundle> first = List.of(Bundle.NONE);
    Timing whole = new Timing();
    Timing further = new Timing();
    // The first run of each replicate simulates its warm-up, and later ones begin after it.
    boolean stopped =
        Sweep.run(runs.planned(first, 0, 1), store, engine, stop, whole).stopped()
            || Sweep.run(planned.subList(0, TRIALS), store, engine, stop, further).stopped()
            || Sweep.run(runs.planned(first, 0, 2), store, engine, stop, whole).stopped();
    if (!stopped && whole.least < Double.MAX_VALUE && further.least < Double.MAX_VALUE) {
      double warmUp = Math.max(0, whole.least - further.least);
      double seconds =
          (question.replicates() * warmUp + planned.size() * further.least) / engine.workers();
      say(
          "Trial runs took %s after a warm-up of %s that bundles share: about %s in all, and then"
                  .formatted(
                      TimeInWords.of(further.least),
                      TimeInWords.of(warmUp),
                      TimeInWords.of(seconds))
              + " the frontier again "
              + BundleWords.afresh(question)
              + ".");
    }
    return !stopped;
  }

  /**
   * Carries out all that the store does not hold.
   *
   * @return false if it was stopped
   */
  boolean carryOut(List<PlannedRun> planned) {
    int toDo = runs.missing(planned);
    SweepEnding ending;
    long begun = System.nanoTime();
    if (quiet) {
      ending = Sweep.run(planned, store, engine, stop, SweepProgress.NONE);
    } else {
      try (ProgressLine line = new ProgressLine(terminal)) {
        ending =
            Sweep.run(planned, store, engine, stop, new RunsTold(terminal, line, "a bundle", toDo));
      }
    }
    double seconds = (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    int carriedOut = ending.finished() + ending.failed();
    if (!ending.stopped() && carriedOut > 0) {
      say(
          "%s in %s, %s a second."
              .formatted(
                  Words.count(carriedOut, "run"),
                  TimeInWords.of(seconds),
                  Words.rate(carriedOut / seconds)));
    }
    failed += runs.failed(planned);
    return !ending.stopped();
  }

  private void say(String line) {
    if (!quiet) {
      terminal.err().println(line);
    }
  }

  /** The shortest time of a run, since the first in a process are slow. */
  private static final class Timing implements SweepProgress {
    private double least = Double.MAX_VALUE;

    @Override
    public void kept(List<RunRow> finished, List<FailureRow> failures) {
      finished.forEach(run -> least = Math.min(least, run.seconds()));
    }
  }
}
