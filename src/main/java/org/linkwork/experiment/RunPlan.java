package org.linkwork.experiment;

/**
 * How replicates are run, apart from what is simulated; nothing here changes a result.
 *
 * @param threads replicates that run at the same time, 1 or more
 * @param keepsPeople whether results keep what became of each person
 * @param weeksBetweenSignatures how often a comparison looks whether histories are still equal, 1
 *     or more
 * @param attachments further recorders
 * @param progress told how far it has come
 * @param stop asks to stop early
 */
public record RunPlan(
    int threads,
    boolean keepsPeople,
    int weeksBetweenSignatures,
    Attachments attachments,
    Progress progress,
    StopSign stop) {
  private static final int FOUR_WEEKS = 4;

  /** Checks that numbers make sense. */
  public RunPlan {
    if (threads < 1) {
      throw new IllegalArgumentException("At least 1 thread is needed, not " + threads);
    }
    if (weeksBetweenSignatures < 1) {
      throw new IllegalArgumentException(
          "Histories are compared every 1 week or more, not " + weeksBetweenSignatures);
    }
  }

  /** Only the standard recorders, on so many threads, and nobody told. */
  public static RunPlan onThreads(int threads) {
    return new RunPlan(threads, false, FOUR_WEEKS, Attachments.NONE, Progress.NONE, new StopSign());
  }

  /**
   * The same plan, which also keeps what became of each person; no command asks for it, tests do.
   */
  public RunPlan keepingPeople() {
    return new RunPlan(threads, true, weeksBetweenSignatures, attachments, progress, stop);
  }

  /** The same plan with further recorders. */
  public RunPlan attaching(Attachments further) {
    return new RunPlan(threads, keepsPeople, weeksBetweenSignatures, further, progress, stop);
  }

  /** The same plan with a listener to its progress. */
  public RunPlan reportingTo(Progress listener) {
    return new RunPlan(threads, keepsPeople, weeksBetweenSignatures, attachments, listener, stop);
  }

  /** The same plan that obeys this stop sign. */
  public RunPlan stoppedBy(StopSign sign) {
    return new RunPlan(threads, keepsPeople, weeksBetweenSignatures, attachments, progress, sign);
  }

  /** The same plan that compares histories so often; no command asks for it, tests do. */
  public RunPlan withSignaturesEvery(int weeks) {
    return new RunPlan(threads, keepsPeople, weeks, attachments, progress, stop);
  }
}
