package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

/** What the database's native library does in the folder for temporary files. */
class TemporaryFilesTest {
  @TempDir private Path folder;

  @Test
  void shouldSayWhereItCannotBeUnpacked() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).with("0, 1", "2");
    Path missing = folder.resolve("missing");
    ChildProcess child =
        ChildProcess.withTemporaryFilesIn(
            missing, folder, "sweep", small.file().toString(), "--out", "results");
    assertThat(child.exitCode()).isEqualTo(2);
    assertThat(child.err())
        .contains("error  The database cannot be unpacked into " + missing)
        .contains("-Djava.io.tmpdir=FOLDER")
        .doesNotContain("\tat ");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void shouldLeaveNothingBehindOfAProcessThatIsKilled() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).with("0, 1", "20000");
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    ChildProcess child =
        ChildProcess.withTemporaryFilesIn(
                temporary, folder, "sweep", small.file().toString(), "--out", "results")
            .awaitSaid(err -> err.contains("Results will be in"));
    child.kill();
    assertThat(folder.resolve("results/results.duckdb")).exists();
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }
}
