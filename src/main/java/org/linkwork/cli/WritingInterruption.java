package org.linkwork.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C while the tables of a sweep are written, which may take minutes: the process ends at once,
 * and how to go on is said on the screen and in the folder.
 */
final class WritingInterruption implements AutoCloseable {
  private final SweepPlace place;
  private final AtomicBoolean settled = new AtomicBoolean();
  private final Thread hook;

  WritingInterruption(PrintWriter err, SweepPlace place) {
    this.place = place;
    hook = new Thread(() -> interrupted(err), "writing-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Notes in the folder that all tables are there. */
  void done() {
    if (settled.compareAndSet(false, true)) {
      SweepStatus.settle(place.status(), SweepStatus.COMPLETE);
    }
  }

  @Override
  public void close() {
    settled.set(true);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, which is what the hook was for.
    }
  }

  private void interrupted(PrintWriter err) {
    if (settled.compareAndSet(false, true)) {
      SweepStatus.settle(place.status(), SweepStatus.STOPPED);
      err.printf(
          "%nStopped while the tables were being written: all runs are kept. Write the tables with:%n"
              + "  linkwork resume %s%n",
          CommandLineText.of(List.of(Ending.shown(place.folder().toAbsolutePath().normalize()))));
      err.flush();
    }
  }
}
