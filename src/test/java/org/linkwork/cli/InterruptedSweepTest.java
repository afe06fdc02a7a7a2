package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

class InterruptedSweepTest {
  /** So many that none of these tests comes to their end. */
  private static final String MANY = "20000";

  @TempDir private Path folder;
  private SmallExperiment small;

  @BeforeEach
  void write() {
    small = SmallExperiment.in(folder).with("0, 1", MANY);
  }

  @Test
  void shouldKeepWhatHasFinishedOnCtrlC() throws Exception {
    ChildProcess child = begin();
    child.awaitSaid(err -> err.contains("The first ")).interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err())
        .contains("Stopping: what has finished is kept, what is running is dropped.")
        .containsPattern("Stopped: [\\d,]+ runs are kept\\. Go on with:")
        .endsWith("  linkwork resume results\n");
    Path out = folder.resolve("results");
    assertThat(out.resolve("results.duckdb.wal")).doesNotExist();
    assertThat(Said.by("status", out.toString()).out())
        .containsPattern("Stopped: [\\d,]+ of 40,000 runs, 0 failed\\.")
        .contains("Nobody is at work. Go on with: linkwork resume ");
    small.with("0, 1", "2");
    assertThat(Said.by("sweep", small.file().toString(), "--out", out.toString()).err())
        .contains("4 runs, of which ");
  }

  @Test
  void shouldEndAtOnceWhenPressedTwice() throws Exception {
    ChildProcess child = begin();
    child.awaitSaid(err -> err.contains("The first ")).interrupt().interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    Said status = Said.by("status", folder.resolve("results").toString());
    assertThat(status.exitCode()).isZero();
  }

  @Test
  void shouldLetNobodyElseWriteWhileItGoesOn() throws Exception {
    ChildProcess child = begin();
    child.awaitSaid(err -> err.contains("The first "));
    Path out = folder.resolve("results");
    Said second = Said.by("sweep", small.file().toString(), "--out", out.toString());
    assertThat(second.exitCode()).isEqualTo(2);
    assertThat(second.err())
        .contains("is in use by another process (number " + child.number() + ")")
        .contains("Nothing was run.");
    assertThat(Said.by("resume", out.toString()).err()).contains("is in use by another process");
    assertThat(Said.by("query", out.toString(), "FROM points").err())
        .contains("is in use by another process");
    Said status = Said.by("status", out.toString());
    assertThat(status.out())
        .containsPattern("Running: \\d[\\d,]* of 40,000 runs, 0 failed\\.")
        .contains("Process " + child.number() + " goes on at ");
    child.kill();
    assertThat(Said.by("status", out.toString()).out()).contains("Cut off: ");
  }

  private ChildProcess begin() throws Exception {
    return ChildProcess.in(folder, "sweep", small.file().toString(), "--out", "results");
  }
}
