package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.decision.DecisionFolder;

class InterruptedDecisionTest {
  private static final String REPLICATES = "60";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = DecisionFolder.in(Files.createDirectory(folder.resolve("scenarios"))).sound();
  }

  @Test
  void shouldGoOnAfterCtrlCAsIfNothingHadHappened() throws Exception {
    ChildProcess child =
        ChildProcess.in(
                folder, "decide", file.toString(), "--replicates", REPLICATES, "--out", "stopped")
            .awaitSaid(err -> err.contains("Runs and results will be in"))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err()).contains("Go on with:  linkwork resume stopped");
    Path stopped = folder.resolve("stopped");
    assertThat(stopped.resolve("decision")).doesNotExist();
    assertThat(Said.by("status", stopped.toString()).out())
        .containsPattern("Stopped: \\d+ of 180 runs, 0 failed\\.")
        .contains("Nobody is at work. Go on with: linkwork resume ");

    // Neither the files nor the options are needed, only the folder.
    Path away = Files.createDirectory(folder.resolve("away")).resolve("scenarios");
    Files.move(folder.resolve("scenarios"), away);
    Said resumed = Said.by("resume", stopped.toString(), "--quiet");
    assertThat(resumed.exitCode()).as(resumed.err()).isZero();
    assertThat(Said.by("status", stopped.toString()).out())
        .contains("Complete: 180 of 180 runs, 0 failed.");
    Path whole = folder.resolve("whole");
    Said.by(
        "decide",
        away.resolve(file.getFileName()).toString(),
        "--replicates",
        REPLICATES,
        "--quiet",
        "--out",
        whole.toString());
    for (String table : List.of("options.csv", "samples.csv", "who-gains.csv", "decision.xlsx")) {
      assertThat(stopped.resolve("decision").resolve(table))
          .hasSameBinaryContentAs(whole.resolve("decision").resolve(table));
    }
  }
}
