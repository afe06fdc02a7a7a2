package org.linkwork.report.sweep;

import java.util.List;
import org.linkwork.design.Experiment;
import org.linkwork.record.Outcome;
import org.linkwork.store.PointTotals;

/** What a report has to know of a finished sweep. */
public interface SweepResults {
  /** The sweep as it was planned, with the points' numbers in the results. */
  Experiment experiment();

  /**
   * One outcome at every point, by point; the values of a point by replicate from 0, not a number
   * where a run failed or has no such value. Asked for one outcome after the other, so that no more
   * than one need be in memory.
   */
  List<PointTotals> totals(Outcome outcome);
}
