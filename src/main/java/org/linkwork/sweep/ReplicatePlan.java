package org.linkwork.sweep;

import java.util.List;
import java.util.Map;
import org.linkwork.design.Point;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;

/** Which runs are still missing, in the order in which they are to be carried out. */
interface ReplicatePlan {
  /**
   * Runs that are missing and can be begun now, replicate by replicate; none when all is there.
   *
   * @param workers runs at the same time
   */
  Iterable<PlannedRun> next(int workers);

  /** Hears what the store has taken in. */
  void kept(List<RunRow> runs, List<FailureRow> failures);

  /** How far it has come. */
  SweepState state();

  /** How many replicates of each point of the experiment count, as far as is known. */
  Map<Point, Integer> replicates();
}
