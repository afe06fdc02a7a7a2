package org.linkwork.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.linkwork.experiment.Progress;
import org.linkwork.report.words.Words;

/**
 * Says how far the runs have come: on a terminal in one line that is rewritten, elsewhere in a line
 * for each tenth.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final double NANOSECONDS = 1e9;
  private static final double SECONDS_BETWEEN_REWRITES = 0.2;
  private static final int BAR = 20;
  private static final int TENTHS = 10;

  /** What is over sooner than this needs no lines in a pipe. */
  private static final double SECONDS_WORTH_TELLING = 5;

  private static final double TIMES_THE_FIRST = 4;
  private static final double SECONDS_TO_WARM_UP = 10;

  /** The first run is the slowest, so that what it foretells as little more is less. */
  private static final double SECONDS_WORTH_FORETELLING = 10;

  private final PrintWriter err;
  private final boolean interactive;
  private final int width;
  private final LongSupplier clock;
  private final Supplier<String> further;
  private final boolean mayEndSooner;
  private long begun;
  private double reached;
  private double firstSeconds = Double.POSITIVE_INFINITY;
  private boolean foretold;
  private int tenths;
  private long rewritten;
  private int shown;
  private boolean closed;

  ProgressLine(Terminal terminal) {
    this(terminal, System::nanoTime);
  }

  ProgressLine(Terminal terminal, LongSupplier clock) {
    this(terminal, clock, () -> "", false);
  }

  /**
   * A line at whose end stands something further.
   *
   * @param further asked for whenever the line is said
   * @param mayEndSooner whether runs end as soon as they are enough, however many are planned
   */
  ProgressLine(
      Terminal terminal, LongSupplier clock, Supplier<String> further, boolean mayEndSooner) {
    this.further = further;
    this.mayEndSooner = mayEndSooner;
    this.err = terminal.err();
    this.interactive = terminal.interactive();
    this.width = terminal.width();
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.rewritten = begun;
  }

  /** A line for runs that end as soon as they are enough, however many are planned. */
  static ProgressLine endingSooner(Terminal terminal, LongSupplier clock) {
    return new ProgressLine(terminal, clock, () -> "", true);
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
    if (finished > 0) {
      firstSeconds = Math.min(firstSeconds, seconds());
      if (!foretold && isWarm()) {
        foretold = true;
        if (finished < planned) {
          sayRoughTime(finished, planned, share);
        }
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
    firstSeconds = Double.POSITIVE_INFINITY;
    foretold = false;
  }

  /** The first runs of a process are slow: short ones say nothing of those that follow. */
  private boolean isWarm() {
    return seconds() >= Math.min(TIMES_THE_FIRST * firstSeconds, firstSeconds + SECONDS_TO_WARM_UP);
  }

  private void sayRoughTime(int finished, int planned, double share) {
    double all = seconds() / share;
    if (all < SECONDS_WORTH_FORETELLING) {
      return;
    }
    erase();
    err.printf(
        Locale.UK,
        mayEndSooner
            ? "%s finished; %,d, the most there will be, take about %s.%n"
            : "%s finished; all %,d take about %s.%n",
        finished == 1 ? "The first has" : "The first " + Words.count(finished) + " have",
        planned,
        TimeInWords.of(all));
  }

  private void sayTenth(int finished, int planned, double share) {
    if (seconds() < SECONDS_WORTH_TELLING) {
      return;
    }
    if (finished == planned) {
      err.printf(Locale.UK, "100%%  %,d of %,d finished%s%n", finished, planned, further.get());
      return;
    }
    int now = Math.min(TENTHS - 1, (int) (share * TENTHS));
    if (now > tenths) {
      tenths = now;
      err.printf(
          Locale.UK,
          "%3d%%  %,d of %,d finished, %s left%s%n",
          TENTHS * now,
          finished,
          planned,
          left(share),
          further.get());
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
            "%,d of %,d finished  [%s%s]  %.0f%%  %s left%s",
            finished,
            planned,
            "#".repeat(filled),
            ".".repeat(BAR - filled),
            100 * share,
            left(share),
            further.get());
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
    String about = mayEndSooner ? "at most about " : "about ";
    return about + TimeInWords.of(seconds() * (1 - share) / share);
  }

  private double seconds() {
    return (clock.getAsLong() - begun) / NANOSECONDS;
  }
}
