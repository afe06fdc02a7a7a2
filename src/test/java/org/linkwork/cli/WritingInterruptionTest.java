package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;
import org.linkwork.sweep.SweepState;

/** What becomes of a sweep whose runs have ended and whose tables are not all written. */
class WritingInterruptionTest {
  @TempDir private Path folder;

  @Test
  void shouldSayHowToGoOnWhenStopped() throws Exception {
    ChildProcess child =
        ChildProcess.of(SlowWriting.class, folder)
            .awaitSaid(err -> err.contains("writing"))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err())
        .contains("Stopped while the tables were being written: all runs are kept.")
        .contains("  linkwork resume ");
    assertThat(SweepStatus.read(folder.resolve("status.json")))
        .hasValueSatisfying(status -> assertThat(status.state()).isEqualTo("stopped"));
  }

  @Test
  void shouldSayThatAllIsDoneOnlyOnce() {
    SweepPlace place = new SweepPlace(folder);
    SweepStatus.now(SweepStatus.RUNNING, new SweepState(4, 0, 4, 2, 2, false), 1)
        .write(place.status());
    StringWriter err = new StringWriter();
    try (WritingInterruption writing = new WritingInterruption(new PrintWriter(err), place)) {
      assertThat(SweepStatus.read(place.status()).orElseThrow().state()).isEqualTo("running");
      writing.done();
    }
    assertThat(SweepStatus.read(place.status()).orElseThrow().state()).isEqualTo("complete");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void shouldNotCallASweepCompleteWhoseTablesAreMissing() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).with("0, 1", "2");
    Path out = folder.resolve("results");
    String[] sweep = {"sweep", small.file().toString(), "--out", out.toString(), "--quiet"};
    assertThat(Said.by(sweep).exitCode()).isZero();
    Path table = out.resolve("summary.csv");
    Files.delete(table);
    Files.createDirectories(table.resolve("in the way"));
    assertThat(Said.by(sweep).exitCode()).isEqualTo(3);
    assertThat(Said.by("status", out.toString()).out())
        .contains("Failed: 4 of 4 runs, 0 failed.", "Go on with: linkwork resume");
    Files.delete(table.resolve("in the way"));
    Files.delete(table);
    assertThat(Said.by("resume", out.toString()).exitCode()).isZero();
    assertThat(Said.by("status", out.toString()).out()).contains("Complete: 4 of 4 runs");
  }
}
