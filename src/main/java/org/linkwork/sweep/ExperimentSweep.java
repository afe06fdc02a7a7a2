package org.linkwork.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.linkwork.design.Experiment;
import org.linkwork.design.Factor;
import org.linkwork.experiment.SingleRun;
import org.linkwork.experiment.StopSign;
import org.linkwork.store.FailureRow;
import org.linkwork.store.ResultStore;
import org.linkwork.store.RunRow;
import org.linkwork.store.StoreAbout;

/** An experiment being carried out into a store, from wherever it stands. */
public final class ExperimentSweep {
  private final Experiment experiment;
  private final ResultStore store;
  private final PointRuns runs;
  private final ReplicatePlan plan;

  /**
   * An experiment on the store of it, whose points become those of the experiment.
   *
   * @param given the experiment; points that the store knows keep the numbers they have there
   * @param shard which part of it is carried out here
   * @throws OtherExperimentException if the store is of another experiment; it is left as it is
   */
  public ExperimentSweep(Experiment given, ResultStore store, Shard shard) {
    this.experiment = Continuation.of(given, store);
    this.store = store;
    this.runs = new PointRuns(experiment, store);
    this.plan =
        experiment.replicates().target().isEmpty()
            ? new FixedPlan(runs, experiment.replicates().min(), store, shard)
            : new AdaptivePlan(experiment, runs, store, shard);
  }

  /** A new store for an experiment, with what those who resume it have to know. */
  public static ResultStore newStore(
      Path file, String modelVersion, Experiment experiment, Map<String, String> notes) {
    return ResultStore.create(
        file, new StoreAbout(modelVersion, experiment.name(), experiment.recording()), notes);
  }

  /** The experiment with the numbers that its points have in the store. */
  public Experiment experiment() {
    return experiment;
  }

  /** How far it has come. */
  public synchronized SweepState state() {
    return plan.state();
  }

  /** Finished runs in the store that the experiment, as it is noted there, can never count. */
  public long leftOut() {
    return store.finishedBeyond(experiment.replicates().max());
  }

  /**
   * Carries out what is missing, and notes in the store which runs count.
   *
   * @param engine carries out the runs
   * @param stop asks to drop what is running and keep what has ended
   * @param progress told how far it has come, by one thread at a time
   * @throws org.linkwork.store.StoreWriteException if runs cannot be written; those written before
   *     are kept
   * @throws RunEngineException if the engine breaks down; what it has carried out is kept
   */
  public SweepEnding run(RunEngine engine, StopSign stop, Consumer<SweepState> progress) {
    note();
    SweepEnding ending = new SweepEnding(0, 0, (int) state().ended(), false);
    Iterable<PlannedRun> next = plan.next(engine.workers());
    while (next.iterator().hasNext() && !ending.stopped()) {
      ending = ending.plus(Sweep.run(next, store, engine, stop, (r, f) -> kept(r, f, progress)));
      next = plan.next(engine.workers());
    }
    noteReplicates();
    return ending;
  }

  /**
   * Carries out what is missing by threads of this process.
   *
   * @param way how a single run is carried out
   * @param workers runs at the same time, 1 or more
   */
  public SweepEnding run(SingleRun way, int workers, StopSign stop, Consumer<SweepState> progress) {
    return run(new ThreadEngine(workers, way), stop, progress);
  }

  /**
   * Notes in the store the points and which of their runs count now.
   *
   * @throws org.linkwork.store.StoreWriteException if that cannot be written
   */
  public void note() {
    store.setPoints(
        runs.stored(plan.replicates()),
        experiment.factors().stream().map(Factor::name).toList(),
        PointLevels.of(experiment));
  }

  private void noteReplicates() {
    store.setReplicates(runs.stored(plan.replicates()));
  }

  private void kept(List<RunRow> rows, List<FailureRow> failures, Consumer<SweepState> progress) {
    synchronized (this) {
      plan.kept(rows, failures);
    }
    progress.accept(state());
  }
}
