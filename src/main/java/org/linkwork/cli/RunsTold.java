package org.linkwork.cli;

import java.util.List;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;
import org.linkwork.sweep.SweepProgress;

/** Says how many runs have ended, and what the first failures are. */
final class RunsTold implements SweepProgress {
  private static final int MOST_FAILURES_SAID = 5;

  private final Terminal terminal;
  private final ProgressLine line;
  private final String whose;
  private final int toDo;
  private int done;
  private int said;

  /**
   * A teller of runs that are still to come.
   *
   * @param whose what a run belongs to, such as "an option"
   */
  RunsTold(Terminal terminal, ProgressLine line, String whose, int toDo) {
    this.terminal = terminal;
    this.line = line;
    this.whose = whose;
    this.toDo = toDo;
  }

  @Override
  public void kept(List<RunRow> finished, List<FailureRow> failures) {
    for (FailureRow failure : failures) {
      if (said++ < MOST_FAILURES_SAID) {
        terminal
            .err()
            .printf(
                "error  Replicate %d (seed %d) of %s failed while %s, after %d weeks: %s%n",
                failure.replicate(),
                failure.seed(),
                whose,
                failure.stage(),
                failure.week(),
                failure.message());
      }
    }
    done += finished.size() + failures.size();
    line.moved(done, toDo, (double) done / toDo);
  }
}
