package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  @TempDir private Path folder;

  @Test
  void shouldKeepWhatHasFinishedOnCtrlC() throws Exception {
    SmallTown town = SmallTown.in(folder);
    ChildProcess child =
        ChildProcess.in(folder, "run", town.baseline(), "--replicates", "20000", "--threads", "2")
            .awaitSaid(err -> err.contains("The first of 20000 has finished"))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err())
        .contains("Stopping: runs that have finished are kept and written now.")
        .containsPattern("Stopped: \\d+ of 20000 replicates are kept, marked as incomplete\\.")
        .endsWith("  linkwork run " + town.baseline() + " --replicates 20000\n");
    assertThat(child.out()).contains("Results: outputs/baseline/20");
    assertThat(Files.readString(only(folder.resolve("outputs/baseline")).resolve("manifest.json")))
        .contains("\"stopped_early\" : true");
  }

  @Test
  void shouldWriteNothingOnCtrlCBeforeAnythingHasFinished() throws Exception {
    SmallTown town = SmallTown.in(folder);
    ChildProcess child =
        ChildProcess.in(
                folder, "run", town.baseline(), "--out", "results", "--set", "weeks.policy=5000")
            .awaitSaid(err -> err.contains("Results will be in results."))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err()).contains("Stopped before any replicate had finished");
    assertThat(town.written()).containsExactly("err.txt", "out.txt");
  }

  private static Path only(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.reduce((one, other) -> null).orElseThrow();
    }
  }
}
