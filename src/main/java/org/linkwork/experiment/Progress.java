package org.linkwork.experiment;

/** A listener to how far an experiment has come. */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress NONE = (finished, planned, share) -> {};

  /**
   * Called after each week of each replicate, by one thread at a time.
   *
   * @param finished replicates that have finished or failed
   * @param planned replicates asked for, or the most allowed where precision decides
   * @param share weeks passed of all weeks planned, 0 to 1
   */
  void moved(int finished, int planned, double share);
}
