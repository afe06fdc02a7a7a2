package org.linkwork.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.linkwork.store.ResultStore;
import org.linkwork.sweep.SweepState;

/** Notes beside the runs of a calibration how far it has come, for those who ask from outside. */
final class CalibrationStatus {
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final Path file;
  private final long most;
  private final long endedBefore;
  private final Instant begun = Instant.now();
  private long ended;
  private long failed;
  private Instant written = begun;

  /**
   * Of a calibration that begins or goes on.
   *
   * @param most runs that it needs at most
   */
  CalibrationStatus(Path folder, ResultStore store, long most) {
    this.file = new SweepPlace(folder).status();
    this.most = most;
    this.failed = store.failed();
    this.ended = store.finished() + failed;
    this.endedBefore = ended;
    write(SweepStatus.RUNNING);
  }

  /** Notes further runs. */
  void ended(int finishedNow, int failedNow) {
    ended += finishedNow + failedNow;
    failed += failedNow;
    if (Duration.between(written, Instant.now()).compareTo(BETWEEN) >= 0) {
      write(SweepStatus.RUNNING);
    }
  }

  /** Notes that it was stopped with runs still to come. */
  void stopped() {
    write(SweepStatus.STOPPED);
  }

  /** Notes that no run is missing, and whether its report is there. */
  void done(boolean reported) {
    write(reported ? SweepStatus.COMPLETE : SweepStatus.FAILED, ended, 1);
  }

  private void write(String state) {
    write(state, Math.max(most, ended), 0);
  }

  private void write(String state, long planned, int settled) {
    written = Instant.now();
    double seconds = Duration.between(begun, written).toMillis() / 1e3;
    double rate = seconds > 0 ? (ended - endedBefore) / seconds : 0;
    // Waves end early where nothing more is learned, so that the number of runs is the most.
    SweepState sweep = new SweepState(ended, failed, planned, settled, 1, true);
    SweepStatus.now(state, sweep, rate).write(file);
  }
}
