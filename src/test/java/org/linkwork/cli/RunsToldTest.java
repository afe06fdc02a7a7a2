package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linkwork.store.FailureRow;

class RunsToldTest {
  private final StringWriter err = new StringWriter();
  private final Terminal terminal = Said.terminal(new StringWriter(), err, 100);

  @Test
  void shouldNameTheFirstFiveFailuresAndCountThemAll() {
    AtomicLong clock = new AtomicLong();
    try (ProgressLine line = new ProgressLine(terminal, clock::get)) {
      clock.set(TimeUnit.MINUTES.toNanos(1));
      RunsTold told = new RunsTold(terminal, line, "an option", 8);
      told.kept(List.of(), IntStream.range(0, 4).mapToObj(RunsToldTest::failure).toList());
      told.kept(List.of(), IntStream.range(4, 8).mapToObj(RunsToldTest::failure).toList());
    }
    assertThat(err.toString().lines().filter(row -> row.startsWith("error")).toList())
        .hasSize(5)
        .startsWith(
            "error  Replicate 0 (seed 100) of an option failed while passing the weeks, after 7"
                + " weeks: the memory is full")
        .last()
        .asString()
        .contains("Replicate 4 ");
    assertThat(err.toString()).contains("100%  8 of 8 finished");
  }

  @Test
  void shouldSayNothingOfRunsThatWentWell() {
    try (ProgressLine line = new ProgressLine(terminal)) {
      new RunsTold(terminal, line, "a bundle", 2).kept(Collections.emptyList(), List.of());
    }
    assertThat(err.toString()).doesNotContain("error");
  }

  private static FailureRow failure(int replicate) {
    return new FailureRow(
        "content", replicate, 100 + replicate, "passing the weeks", 7, "the memory is full");
  }
}
