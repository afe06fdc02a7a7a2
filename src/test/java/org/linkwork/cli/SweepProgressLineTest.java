package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SweepState;

class SweepProgressLineTest {
  @TempDir private Path folder;
  private final AtomicLong clock = new AtomicLong();
  private final StringWriter err = new StringWriter();

  @Test
  void shouldSayRateFailuresAndPoints() {
    try (SweepProgressLine line = line(new SweepState(20, 0, 120, 0, 4, true))) {
      pass(line, 10, new SweepState(60, 1, 120, 1, 4, true));
      pass(line, 20, new SweepState(100, 2, 100, 4, 4, true));
    }
    assertThat(err.toString())
        .contains(
            " 40%  40 of 100 finished, at most about 15 s left, 4.0 runs/s, failed 1, 1 of 4 points"
                + " need no more")
        .contains("100%  80 of 80 finished, 4.0 runs/s, failed 2, 4 of 4 points need no more");
  }

  @Test
  void shouldSayNothingOfPointsWhereTheNumberOfRunsIsFixed() {
    try (SweepProgressLine line = line(new SweepState(0, 0, 2000, 0, 4, false))) {
      pass(line, 10, new SweepState(1000, 0, 2000, 2, 4, false));
    }
    assertThat(err.toString())
        .contains(" 50%  1,000 of 2,000 finished, about 10 s left, 100 runs/s, failed 0\n");
  }

  @Test
  void shouldWriteTheStatusOnceASecond() {
    Path status = folder.resolve("status.json");
    try (SweepProgressLine line = line(new SweepState(0, 0, 10, 0, 1, false))) {
      assertThat(SweepStatus.read(status).orElseThrow().sweep().ended()).isZero();
      pass(line, 0, new SweepState(1, 0, 10, 0, 1, false));
      assertThat(SweepStatus.read(status).orElseThrow().sweep().ended()).isZero();
      pass(line, 2, new SweepState(2, 0, 10, 0, 1, false));
      SweepStatus said = SweepStatus.read(status).orElseThrow();
      assertThat(said.sweep()).isEqualTo(new SweepState(2, 0, 10, 0, 1, false));
      assertThat(said.runsPerSecond()).isEqualTo(1.0);
      assertThat(said.isAlive()).isTrue();
      line.write(SweepStatus.COMPLETE);
      assertThat(SweepStatus.read(status).orElseThrow().isAlive()).isFalse();
    }
  }

  @Test
  void shouldNotMindAFileThatIsNoStatus() {
    assertThat(SweepStatus.read(folder.resolve("status.json"))).isEmpty();
    assertThat(SweepStatus.read(folder)).isEmpty();
  }

  private SweepProgressLine line(SweepState before) {
    return new SweepProgressLine(
        Said.terminal(new StringWriter(), err, 100),
        false,
        before,
        folder.resolve("status.json"),
        clock::get);
  }

  private void pass(SweepProgressLine line, long second, SweepState state) {
    clock.set(TimeUnit.SECONDS.toNanos(second));
    line.accept(state);
  }
}
