package org.linkwork.cli;

import java.util.List;
import java.util.function.Consumer;
import org.linkwork.store.FailureRow;
import org.linkwork.store.RunRow;
import org.linkwork.sweep.SweepProgress;
import org.linkwork.sweep.SweepState;

/** Tells how far the runs of a study have come, as if it were a sweep. */
final class StudyProgress implements SweepProgress {
  private final Consumer<SweepState> listener;
  private SweepState state;

  StudyProgress(Consumer<SweepState> listener, SweepState before) {
    this.listener = listener;
    this.state = before;
  }

  /** Notes that no more runs are needed, however many might have been. */
  void settle() {
    state =
        new SweepState(
            state.ended(),
            state.failed(),
            state.ended(),
            state.points(),
            state.points(),
            state.adaptive());
    listener.accept(state);
  }

  @Override
  public void kept(List<RunRow> runs, List<FailureRow> failures) {
    long ended = state.ended() + runs.size() + failures.size();
    state =
        new SweepState(
            ended,
            state.failed() + failures.size(),
            state.planned(),
            ended == state.planned() ? state.points() : 0,
            state.points(),
            state.adaptive());
    listener.accept(state);
  }
}
