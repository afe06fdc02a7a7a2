package org.linkwork.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.linkwork.experiment.Progress;

/**
 * Says how far the runs have come: on a terminal in one line that is rewritten, elsewhere in a line
 * for each tenth.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final double NANOSECONDS = 1e9;
  private static final double SECONDS_BETWEEN_REWRITES = 0.2;
  private static final int BAR = 20;
  private static final int TENTHS = 10;

  private final PrintWriter err;
  private final boolean interactive;
  private final int width;
  private final LongSupplier clock;
  private long begun;
  private double reached;
  private boolean firstFinished;
  private int tenths;
  private long rewritten;
  private int shown;
  private boolean closed;

  ProgressLine(Terminal terminal) {
    this(terminal, System::nanoTime);
  }

  ProgressLine(Terminal terminal, LongSupplier clock) {
    this.err = terminal.err();
    this.interactive = terminal.interactive();
    this.width = terminal.width();
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.rewritten = begun;
  }

  @Override
  public synchronized void moved(int finished, int planned, double share) {
    if (closed || share <= 0) {
      return;
    }
    if (share < reached) {
      beginAgain();
    }
    reached = share;
    if (interactive) {
      rewrite(finished, planned, share);
    } else {
      sayTenth(finished, planned, share);
    }
    if (finished > 0 && !firstFinished) {
      firstFinished = true;
      if (finished < planned) {
        sayRoughTime(planned, share);
      }
    }
  }

  /** Leaves the line of the terminal empty. */
  @Override
  public synchronized void close() {
    erase();
    closed = true;
  }

  /** Another set of runs has begun, whose time is its own. */
  private void beginAgain() {
    begun = clock.getAsLong();
    tenths = 0;
    firstFinished = false;
  }

  private void sayRoughTime(int planned, double share) {
    erase();
    err.printf(
        Locale.UK,
        "The first of %d has finished; all take about %s.%n",
        planned,
        TimeInWords.of(seconds() / share));
  }

  private void sayTenth(int finished, int planned, double share) {
    if (finished == planned) {
      err.printf(Locale.UK, "100 %%  %d of %d finished%n", finished, planned);
      return;
    }
    int now = Math.min(TENTHS - 1, (int) (share * TENTHS));
    if (now > tenths) {
      tenths = now;
      err.printf(
          Locale.UK,
          "%3d %%  %d of %d finished, about %s left%n",
          TENTHS * now,
          finished,
          planned,
          left(share));
    }
  }

  private void rewrite(int finished, int planned, double share) {
    long now = clock.getAsLong();
    if ((now - rewritten) / NANOSECONDS < SECONDS_BETWEEN_REWRITES) {
      return;
    }
    rewritten = now;
    int filled = (int) (share * BAR);
    String line =
        String.format(
            Locale.UK,
            "%d of %d finished  [%s%s]  %.0f %%  about %s left",
            finished,
            planned,
            "#".repeat(filled),
            ".".repeat(BAR - filled),
            100 * share,
            left(share));
    line = line.substring(0, Math.min(line.length(), width - 1));
    err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }

  private void erase() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  private String left(double share) {
    return TimeInWords.of(seconds() * (1 - share) / share);
  }

  private double seconds() {
    return (clock.getAsLong() - begun) / NANOSECONDS;
  }
}
