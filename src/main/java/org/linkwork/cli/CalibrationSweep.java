package org.linkwork.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.linkwork.calibration.CalibrationFile;
import org.linkwork.calibration.CalibrationListener;
import org.linkwork.calibration.ModelTargets;
import org.linkwork.calibration.PlausibleSets;
import org.linkwork.calibration.WaveOutcome;
import org.linkwork.experiment.Progress;
import org.linkwork.experiment.StopSign;
import org.linkwork.report.calibration.ShareLeft;
import org.linkwork.report.words.Words;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.PlannedRun;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.Sweep;
import org.linkwork.sweep.SweepEnding;

/** Carries out the runs of a calibration into its store, and says how far it has come. */
final class CalibrationSweep implements ModelTargets.Carrier, CalibrationListener {
  private final CalibrationFile calibration;
  private final ResultStore store;
  private final RunEngine engine;
  private final StopSign stop;
  private final Terminal terminal;
  private final Speech speech;
  private final boolean quiet;
  private final CalibrationStatus status;
  private long carriedOut;
  private double seconds;
  private double weeksPlanned;
  private double weeksCarriedOut;

  CalibrationSweep(
      CalibrationFile calibration,
      ResultStore store,
      RunEngine engine,
      StopSign stop,
      CalibrationStatus status,
      Terminal terminal,
      boolean quiet) {
    this.calibration = calibration;
    this.store = store;
    this.engine = engine;
    this.stop = stop;
    this.status = status;
    this.terminal = terminal;
    this.speech = new Speech(terminal, quiet);
    this.quiet = quiet;
  }

  /** Runs that were carried out and not found. */
  long carriedOut() {
    return carriedOut;
  }

  /** Time that these took, in seconds. */
  double seconds() {
    return seconds;
  }

  @Override
  public boolean carryOut(List<PlannedRun> runs, int missing) {
    long begun = System.nanoTime();
    double weeks = runs.stream().mapToLong(run -> calibration.weeks(run.scenario())).sum();
    weeksPlanned += weeks;
    SweepEnding ending;
    if (quiet || missing == 0) {
      ending = Sweep.run(runs, store, engine, stop, new SweepLine(Progress.NONE, missing, status));
    } else {
      try (ProgressLine line = new ProgressLine(terminal)) {
        ending = Sweep.run(runs, store, engine, stop, new SweepLine(line, missing, status));
      }
    }
    carriedOut += ending.finished() + ending.failed();
    weeksCarriedOut += weeks * missing / runs.size();
    seconds += (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    return !ending.stopped();
  }

  @Override
  public void waveEnded(WaveOutcome outcome) {
    String left =
        outcome.survey().isEmpty()
            ? "nothing agrees with the targets any more"
            : String.format(
                Locale.UK, "%s of the ranges is left", ShareLeft.inWords(outcome.survey().share()));
    String time =
        carriedOut == 0
            ? ""
            : ", at most about %s to go"
                .formatted(
                    TimeInWords.of(
                        seconds
                            / weeksCarriedOut
                            * Math.max(0, calibration.mostWeeks() - weeksPlanned)));
    speech.remark("Wave %d: %s%s.".formatted(outcome.wave().number(), left, time));
    if (outcome.relaxed()) {
      speech.remark(
          "No place meets all targets at once, so that the worst met %d at each place are spared."
              .formatted(outcome.wave().rank() - 1));
    }
  }

  @Override
  public void triedOnFreshSeeds(PlausibleSets sets) {
    speech.remark(
        "On fresh seeds %s of %s are plausible%s; %s."
            .formatted(
                Words.count(sets.plausible()),
                Words.count(sets.tried(), "place"),
                sets.rank() == 1
                    ? ""
                    : " with up to %s spared".formatted(Words.count(sets.rank() - 1, "target")),
                sets.sets().isEmpty()
                    ? "there is nothing to keep, and the nearest are ranked"
                    : Words.count(sets.sets().size(), "set") + " kept, to be checked on others"));
  }
}
