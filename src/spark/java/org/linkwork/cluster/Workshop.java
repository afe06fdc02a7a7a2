package org.linkwork.cluster;

import java.io.Serializable;
import org.linkwork.experiment.SingleRun;
import org.linkwork.sweep.RunWay;

/**
 * The way in which an executor carries out runs, begun there once, so that tasks share warm-ups.
 */
final class Workshop implements Serializable {
  private final RunWay way;
  private final int workers;
  private transient SingleRun begun;

  /**
   * A way.
   *
   * @param workers runs at the same time on one executor, 1 or more
   */
  Workshop(RunWay way, int workers) {
    this.way = way;
    this.workers = workers;
  }

  synchronized SingleRun way() {
    if (begun == null) {
      begun = way.begin(workers);
    }
    return begun;
  }
}
