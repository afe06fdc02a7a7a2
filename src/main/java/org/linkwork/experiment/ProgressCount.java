package org.linkwork.experiment;

/** Counts weeks and replicates for a listener, whichever threads they pass in. */
final class ProgressCount {
  private final Progress listener;
  private final int planned;
  private final long weeksPlanned;
  private int finished;
  private long weeks;

  ProgressCount(Progress listener, int planned, int weeksInReplicate) {
    this.listener = listener;
    this.planned = planned;
    weeksPlanned = (long) planned * weeksInReplicate;
  }

  synchronized void weekPassed() {
    weeks++;
    tell();
  }

  /** Ends a replicate; weeks that a failed one did not pass count as passed. */
  synchronized void replicateEnded(int weeksLeft) {
    finished++;
    weeks += weeksLeft;
    tell();
  }

  private void tell() {
    listener.moved(finished, planned, (double) weeks / weeksPlanned);
  }
}
