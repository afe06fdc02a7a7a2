package org.linkwork.sweep;

/**
 * How far a sweep has come.
 *
 * @param ended runs that count and have ended, those that failed among them
 * @param failed runs that count and have failed
 * @param planned runs that count in the end; where precision decides, the most there can be
 * @param settled points that need no further run
 * @param points all points of this part
 * @param adaptive whether precision decides how many runs there are
 */
public record SweepState(
    long ended, long failed, long planned, int settled, int points, boolean adaptive) {
  /** Whether no run is missing. */
  public boolean isComplete() {
    return settled == points;
  }
}
