package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.linkwork.report.screen.Ink;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private long now;

  @Test
  void shouldSayALineForEachTenthInAPipe() {
    try (ProgressLine line = line(false)) {
      for (int step = 0; step <= 1000; step++) {
        now = step * SECOND / 10;
        line.moved(step / 250, 4, step / 1000.0);
      }
    }
    assertThat(err.toString().lines())
        .containsExactly(
            " 10%  0 of 4 finished, about 1.5 min left",
            " 20%  0 of 4 finished, about 1.3 min left",
            " 30%  1 of 4 finished, about 1.2 min left",
            "The first has finished; all 4 take about 1.7 min.",
            " 40%  1 of 4 finished, about 1.0 min left",
            " 50%  2 of 4 finished, about 50 s left",
            " 60%  2 of 4 finished, about 40 s left",
            " 70%  2 of 4 finished, about 30 s left",
            " 80%  3 of 4 finished, about 20 s left",
            " 90%  3 of 4 finished, about 10.0 s left",
            "100%  4 of 4 finished");
  }

  @Test
  void shouldRewriteOneLineOnATerminalAndLeaveItEmpty() {
    try (ProgressLine line = line(true)) {
      now = SECOND / 10;
      line.moved(0, 2, 0.1);
      assertThat(err.toString()).as("not yet").isEmpty();
      now = SECOND;
      line.moved(0, 2, 0.25);
      now = 2 * SECOND;
      line.moved(0, 2, 0.5);
    }
    String[] rewritten = err.toString().split("\r", -1);
    assertThat(rewritten[1])
        .isEqualTo("0 of 2 finished  [#####...............]  25%  about 3.0 s l");
    assertThat(rewritten[2]).startsWith("0 of 2 finished  [##########..........]  50%  ");
    assertThat(rewritten[3]).isBlank();
    assertThat(rewritten[4]).isEmpty();
  }

  @Test
  void shouldBeginAgainWithAnotherSetOfRuns() {
    try (ProgressLine line = line(false)) {
      now = 100 * SECOND;
      line.moved(2, 2, 1);
      line.moved(0, 4, 0.01);
      now = 110 * SECOND;
      line.moved(0, 4, 0.2);
    }
    assertThat(err.toString().lines())
        .containsExactly("100%  2 of 2 finished", " 20%  0 of 4 finished, about 40 s left");
  }

  @Test
  void shouldSayNothingInAPipeOfWhatIsSoonOver() {
    try (ProgressLine line = line(false)) {
      for (int step = 1; step <= 10; step++) {
        now = step * SECOND / 5;
        line.moved(step / 2, 5, step / 10.0);
      }
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void shouldSayThatItMayEndSooner() {
    try (ProgressLine line = ProgressLine.endingSooner(terminal(false), () -> now)) {
      now = 20 * SECOND;
      line.moved(1, 4, 0.25);
      now = 30 * SECOND;
      line.moved(1, 4, 0.375);
    }
    assertThat(err.toString().lines())
        .containsExactly(
            " 20%  1 of 4 finished, at most about 1.0 min left",
            " 30%  1 of 4 finished, at most about 50 s left",
            "The first has finished; 4, the most there will be, take about 1.3 min.");
  }

  /** A first run of 2 s, of which 1.9 s are the program's own beginning, among 1,000 of 0.1 s. */
  @Test
  void shouldNotTakeTheSlowFirstRunForAllOthers() {
    try (ProgressLine line = line(false)) {
      for (int run = 1; run <= 100; run++) {
        now = 2 * SECOND + (run - 1) * SECOND / 10;
        line.moved(run, 1000, run / 1000.0);
      }
    }
    assertThat(err.toString().lines().filter(row -> row.contains("take about")))
        .containsExactly("The first 61 have finished; all 1,000 take about 2.2 min.");
  }

  @Test
  void shouldSayNothingOnceClosed() {
    ProgressLine line = line(false);
    line.close();
    line.moved(1, 2, 0.5);
    assertThat(err.toString()).isEmpty();
  }

  private ProgressLine line(boolean interactive) {
    return new ProgressLine(terminal(interactive), () -> now);
  }

  private Terminal terminal(boolean interactive) {
    return new Terminal(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        interactive,
        60,
        Ink.PLAIN);
  }
}
