package org.linkwork.sweep;

/**
 * How a sweep ended.
 *
 * @param finished runs that it finished
 * @param failed runs that it began and that failed
 * @param alreadyThere runs that the store held before, finished or failed
 * @param stopped whether it was stopped before all runs had ended
 */
public record SweepEnding(int finished, int failed, int alreadyThere, boolean stopped) {
  /** Both together. */
  public SweepEnding plus(SweepEnding other) {
    return new SweepEnding(
        finished + other.finished,
        failed + other.failed,
        alreadyThere + other.alreadyThere,
        stopped || other.stopped);
  }
}
