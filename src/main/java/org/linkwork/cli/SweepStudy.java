package org.linkwork.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.linkwork.design.Experiment;
import org.linkwork.design.ReplicateRule;
import org.linkwork.experiment.StopSign;
import org.linkwork.experiment.WarmStart;
import org.linkwork.store.ResultStore;
import org.linkwork.store.StoreWriteException;
import org.linkwork.sweep.ExperimentSweep;
import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.RunEngineException;
import org.linkwork.sweep.RunWay;
import org.linkwork.sweep.Shard;
import org.linkwork.sweep.SweepEnding;
import org.linkwork.sweep.SweepInputs;
import org.linkwork.sweep.SweepState;

/**
 * What {@code sweep} and {@code resume} have in common: say what will happen, do what is missing,
 * and write tables once nothing is.
 */
final class SweepStudy {
  /** How the runs of a sweep are carried out, one by one. */
  static final RunWay WAY = workers -> new WarmStart();

  private static final String STOPPING =
      "Stopping: what has finished is kept, what is running is dropped. Press again to stop at"
          + " once.";

  private final Terminal terminal;
  private final SpeechOptions saying;
  private final Speech speech;
  private final SweepPlace place;
  private final RunEngine engine;

  SweepStudy(Terminal terminal, SpeechOptions saying, SweepPlace place, RunEngine engine) {
    this.terminal = terminal;
    this.saying = saying;
    this.speech = new Speech(terminal, saying.quiet() || saying.json());
    this.place = place;
    this.engine = engine;
  }

  /**
   * Begins a sweep in its folder, or goes on with it if it has begun there.
   *
   * @return the exit code
   * @throws IOException if the experiment's files cannot be read again or written
   */
  int begin(Experiment experiment, Shard shard) throws IOException {
    if (!place.isBegun()) {
      place.refuseUnlessFree();
    }
    SweepInputs inputs = SweepInputs.of(experiment);
    SweepNotes notes = new SweepNotes(inputs, shard, experiment.file().toString());
    try (ResultStore store =
        place.isBegun()
            ? ResultStore.open(place.store(), Version.OF_RESULTS)
            : ExperimentSweep.newStore(
                place.store(), Version.OF_RESULTS, experiment, notes.asMap())) {
      ExperimentSweep sweep = new ExperimentSweep(experiment, store, shard);
      notes.refuseOtherPart(store);
      if (!store.notes().isEmpty()) {
        SweepNotes.of(store).refuseEdited(place, inputs);
      }
      notes.write(store);
      return carryOut(sweep, store, notes);
    }
  }

  /**
   * Goes on with a sweep from its folder alone.
   *
   * @param again whether runs that failed are tried again
   * @return the exit code
   * @throws IOException if the experiment's files cannot be written
   */
  int goOn(boolean again) throws IOException {
    try (ResultStore store = ResultStore.open(place.store(), Version.OF_RESULTS)) {
      SweepNotes notes = SweepNotes.of(store);
      notes.refuseEdited(place, notes.inputs());
      Experiment experiment = notes.experiment(place.scenarios());
      if (again) {
        store.forgetFailures();
      }
      return carryOut(new ExperimentSweep(experiment, store, notes.shard()), store, notes);
    }
  }

  private int carryOut(ExperimentSweep sweep, ResultStore store, SweepNotes notes)
      throws IOException {
    notes.inputs().write(place.scenarios());
    announce(sweep, notes.shard());
    Instant started = Instant.now();
    StopSign stop = new StopSign();
    SweepEnding ending;
    SecondInterrupt.endsAtOnce();
    Interruption interruption = new Interruption(stop, terminal.err(), STOPPING);
    try {
      ending = run(sweep, stop);
      if (ending.stopped()) {
        int exitCode =
            new SweepEndingWords(terminal, saying, place).sayStopped(sweep, store, engine);
        // The process may be gone as soon as the interruption lets it go.
        store.close();
        return exitCode;
      }
    } finally {
      interruption.close();
    }
    try (WritingInterruption writing = new WritingInterruption(terminal.err(), place)) {
      return new SweepEndingWords(terminal, saying, place)
          .sayDone(sweep, store, notes, ending, started, engine.workers(), writing);
    }
  }

  private SweepEnding run(ExperimentSweep sweep, StopSign stop) {
    try (SweepProgressLine line =
        new SweepProgressLine(
            terminal, saying.quiet(), sweep.state(), place.status(), System::nanoTime)) {
      try {
        SweepEnding ending = sweep.run(engine, stop, line);
        line.accept(sweep.state());
        // Complete is only what has its tables.
        line.write(ending.stopped() ? SweepStatus.STOPPED : SweepStatus.RUNNING);
        return ending;
      } catch (StoreWriteException | RunEngineException e) {
        line.write(SweepStatus.FAILED);
        throw e;
      }
    }
  }

  private void announce(ExperimentSweep sweep, Shard shard) {
    Experiment experiment = sweep.experiment();
    SweepState state = sweep.state();
    ReplicateRule rule = experiment.replicates();
    speech.remark(
        String.format(
            Locale.UK,
            "%s%s: %,d %s, %s replicates each: %s%,d runs%s, on %s.",
            experiment.name(),
            shard.equals(Shard.WHOLE) ? "" : ", part " + shard.number() + " of " + shard.of(),
            experiment.points().size(),
            experiment.points().size() == 1 ? "point" : "points",
            rule.min() == rule.max()
                ? Integer.toString(rule.min())
                : rule.min() + " to " + rule.max(),
            state.adaptive() ? "at most " : "",
            state.planned(),
            state.ended() == 0
                ? ""
                : String.format(Locale.UK, ", of which %,d are there", state.ended()),
            engine.inWords()));
    speech.remark("Results will be in " + Ending.shown(place.folder().toAbsolutePath()) + ".");
  }
}
