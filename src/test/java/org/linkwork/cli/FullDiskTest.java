package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
  /** Enough for most tables, and too little for the weekly one. */
  private static final int BLOCKS = 60;

  @TempDir private Path folder;

  @Test
  void shouldSaySoAndKeepWhatIsWritten() throws Exception {
    SmallTown town = SmallTown.in(folder);
    ChildProcess child =
        ChildProcess.withSmallFiles(
            folder, BLOCKS, "run", town.baseline(), "--out", "results", "--replicates", "2");
    assertThat(child.exitCode()).isEqualTo(3);
    assertThat(child.err())
        .containsPattern("error  The results could not all be written to .*results, because ")
        .containsPattern("the \\d+ finished files are kept in .*results-unfinished");
    assertThat(child.out()).contains("The leaky pathway").doesNotContain("Results: ");
    assertThat(town.written())
        .contains("results-unfinished/summary.csv")
        .doesNotContain("results", "results-unfinished/manifest.json");
  }

  @Test
  void shouldSayThatNoRunFinished() throws Exception {
    SmallTown town = SmallTown.in(folder);
    ChildProcess child =
        ChildProcess.withSmallFiles(
            folder, BLOCKS, "run", town.baseline(), "--out", "results", "--trace");
    assertThat(child.exitCode()).isEqualTo(3);
    assertThat(child.err())
        .contains("error  Replicate 0 of baseline (seed 11) failed while passing the weeks")
        .contains("No replicate finished, so there are no results.");
    assertThat(town.written()).containsExactly("err.txt", "out.txt");
  }
}
