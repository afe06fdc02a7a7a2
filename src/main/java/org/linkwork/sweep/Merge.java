package org.linkwork.sweep;

import java.nio.file.Path;
import java.util.List;
import org.linkwork.design.Experiment;
import org.linkwork.store.ResultStore;

/** The parts of a sweep being joined. */
public final class Merge {
  private final Experiment experiment;
  private final String modelVersion;

  /** Joins parts of this experiment. */
  public Merge(Experiment experiment, String modelVersion) {
    this.experiment = experiment;
    this.modelVersion = modelVersion;
  }

  /**
   * Looks whether a part is one of the experiment.
   *
   * @throws OtherExperimentException if it is not
   * @throws org.linkwork.store.StoreException if it cannot be read
   */
  public void check(Path part) {
    try (ResultStore store = ResultStore.read(part, modelVersion)) {
      check(store);
    }
  }

  /**
   * Looks whether a store is one of the experiment.
   *
   * @throws OtherExperimentException if it is not
   */
  public void check(ResultStore store) {
    Continuation.of(experiment, store);
  }

  /**
   * Adds the runs of all parts to a store, and notes in it which of them count.
   *
   * @return the sweep as it now stands
   */
  public ExperimentSweep join(List<Path> parts, ResultStore whole) {
    parts.forEach(whole::addAll);
    ExperimentSweep sweep = new ExperimentSweep(experiment, whole, Shard.WHOLE);
    sweep.note();
    return sweep;
  }
}
