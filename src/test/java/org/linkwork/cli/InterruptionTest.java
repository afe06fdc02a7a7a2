package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  @TempDir private Path folder;

  @Test
  void shouldKeepWhatHasFinishedOnCtrlC() throws Exception {
    SmallTown town = SmallTown.in(folder);
    ChildProcess child =
        ChildProcess.in(folder, "run", town.baseline(), "--replicates", "20000", "--people")
            .awaitSaid(err -> err.contains(" finished; all 20,000 "))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err())
        .contains("Stopping: runs that have finished are kept and written now.")
        .containsPattern("Stopped: \\d+ of 20000 replicates are kept, marked as incomplete\\.")
        .endsWith("  linkwork run " + town.baseline() + " --replicates 20000 --people\n");
    assertThat(child.out()).contains("Results: outputs/baseline/20");
    Path results = only(folder.resolve("outputs/baseline"));
    String manifest = Files.readString(results.resolve("manifest.json"));
    assertThat(manifest).contains("\"stopped_early\" : true");
    Matcher finished = Pattern.compile("\"replicates_finished\" : (\\d+)").matcher(manifest);
    assertThat(finished.find()).isTrue();
    try (Stream<Path> tables = Files.list(results.resolve("people"))) {
      assertThat(tables)
          .as("whole tables only")
          .hasSize(Integer.parseInt(finished.group(1)))
          .allMatch(table -> lines(table) > 500);
    }
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

  private static int lines(Path table) {
    try {
      return Files.readAllLines(table).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path only(Path parent) throws IOException {
    try (Stream<Path> children = Files.list(parent)) {
      return children.reduce((one, other) -> null).orElseThrow();
    }
  }
}
