package org.linkwork.cli;

import java.util.List;
import org.linkwork.experiment.Progress;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;
import org.linkwork.sweep.SweepProgress;

/** Tells a progress line, and the note beside the store, how far runs into it have come. */
final class SweepLine implements SweepProgress {
  private final Progress line;
  private final int planned;
  private final CalibrationStatus status;
  private int ended;

  /** A teller of so many runs, of which none has ended yet. */
  SweepLine(Progress line, int planned, CalibrationStatus status) {
    this.line = line;
    this.planned = planned;
    this.status = status;
  }

  @Override
  public void kept(List<RunRow> runs, List<FailureRow> failures) {
    ended += runs.size() + failures.size();
    status.ended(runs.size(), failures.size());
    line.moved(ended, planned, (double) ended / planned);
  }
}
