package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

class FullDiskSweepTest {
  private static final int BYTES = 150_000;

  @TempDir private Path folder;

  @Test
  void shouldSaySoAndKeepWhatIsWritten() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).with("0, 1", "20000");
    ChildProcess child =
        ChildProcess.in(folder, "sweep", small.file().toString(), "--out", "results")
            .awaitSaid(err -> err.contains("The first "))
            .limitFiles(BYTES);
    int exitCode = child.exitCode();
    assertThat(exitCode).isEqualTo(3);
    assertThat(child.err())
        .contains("error  Runs could not be added to results")
        .contains("because the disk is full; the runs finished before are kept.");
    Path out = folder.resolve("results");
    Said status = Said.by("status", out.toString());
    Matcher kept = Pattern.compile("The store holds ([0-9,]+) finished runs").matcher(status.out());
    assertThat(kept.find()).as(status.toString()).isTrue();
    assertThat(Integer.parseInt(kept.group(1).replace(",", ""))).isGreaterThan(1);
    small.with("0, 1", "2");
    assertThat(Said.by("sweep", small.file().toString(), "--out", out.toString()).exitCode())
        .isZero();
  }
}
