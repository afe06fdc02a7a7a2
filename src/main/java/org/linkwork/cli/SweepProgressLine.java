package org.linkwork.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.linkwork.sweep.SweepState;

/** Says how far a sweep has come: on the screen, and in a file for those who ask from outside. */
final class SweepProgressLine implements Consumer<SweepState>, AutoCloseable {
  private static final double NANOSECONDS = 1e9;

  private final ProgressLine line;
  private final boolean quiet;
  private final Path status;
  private final LongSupplier clock;
  private final long begun;
  private final long endedBefore;
  private SweepState latest;
  private long written;
  private long most;

  /**
   * A line for the runs that are still to come.
   *
   * @param before how far the sweep had come before
   * @param status the file
   */
  SweepProgressLine(
      Terminal terminal, boolean quiet, SweepState before, Path status, LongSupplier clock) {
    this.quiet = quiet;
    this.status = status;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.written = begun;
    this.endedBefore = before.ended();
    this.latest = before;
    this.most = before.ended();
    this.line = new ProgressLine(terminal, clock, this::further, before.adaptive());
    write(SweepStatus.RUNNING);
  }

  @Override
  public void accept(SweepState state) {
    latest = state;
    most = Math.max(most, state.ended());
    long planned = Math.max(1, state.planned() - endedBefore);
    long ended = Math.min(planned, most - endedBefore);
    if (!quiet) {
      line.moved((int) ended, (int) planned, (double) ended / planned);
    }
    if ((clock.getAsLong() - written) / NANOSECONDS >= 1) {
      written = clock.getAsLong();
      write(SweepStatus.RUNNING);
    }
  }

  /** Notes in the file how the sweep ended. */
  void write(String state) {
    SweepStatus.now(state, latest, rate()).write(status);
  }

  @Override
  public void close() {
    line.close();
  }

  private String further() {
    return String.format(
        Locale.UK,
        rate() < 10 ? ", %.1f runs/s, failed %,d%s" : ", %.0f runs/s, failed %,d%s",
        rate(),
        latest.failed(),
        latest.adaptive()
            ? String.format(
                Locale.UK, ", %,d of %,d points need no more", latest.settled(), latest.points())
            : "");
  }

  private double rate() {
    double seconds = (clock.getAsLong() - begun) / NANOSECONDS;
    return seconds > 0 ? (most - endedBefore) / seconds : 0;
  }
}
