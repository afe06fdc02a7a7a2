package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.calibration.SmallCalibration;

class InterruptedCalibrationTest {
  private static final String LONGER =
      SmallCalibration.TEXT
          .replace("points: 12", "points: 40")
          .replace("candidates: 8", "candidates: 40");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() {
    file = SmallCalibration.in(folder, LONGER);
  }

  /** A power cut in the second wave, Ctrl-C later on, and then the folder alone. */
  @Test
  void shouldEndInTheSameReportAfterAKillAndCtrlC() throws Exception {
    Path stopped = folder.resolve("stopped");
    ChildProcess killed =
        ChildProcess.in(folder, "calibrate", file.toString(), "--out", "stopped")
            .awaitSaid(err -> err.contains("Wave 1: "));
    killed.kill();
    assertThat(Said.by("status", stopped.toString()).out()).contains("Cut off: ");

    ChildProcess interrupted =
        ChildProcess.in(folder, "resume", "stopped")
            .awaitSaid(err -> err.contains("Wave 1: "))
            .interrupt();
    assertThat(interrupted.exitCode()).isEqualTo(130);
    assertThat(interrupted.err()).contains("Go on with:  linkwork resume stopped");
    assertThat(stopped.resolve("report")).doesNotExist();
    assertThat(Said.by("status", stopped.toString()).out())
        .contains("Nobody is at work. Go on with: linkwork resume ");

    Path away = Files.createDirectory(folder.resolve("away")).resolve("scenarios");
    Files.move(folder.resolve("scenarios"), away);
    Said resumed = Said.by("resume", stopped.toString(), "--threads", "1");
    assertThat(resumed.exitCode()).as(resumed.err()).isZero();

    Path whole = folder.resolve("whole");
    Said undisturbed =
        Said.by(
            "calibrate",
            away.resolve(file.getFileName()).toString(),
            "--quiet",
            "--out",
            whole.toString());
    assertThat(undisturbed.exitCode()).isZero();
    assertThat(tables(stopped)).isEqualTo(tables(whole)).containsKey("plausible-sets.csv");
  }

  private static Map<String, String> tables(Path study) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> all = Files.list(study.resolve("report"))) {
      for (Path path : all.filter(one -> one.toString().endsWith(".csv")).toList()) {
        tables.put(path.getFileName().toString(), Files.readString(path));
      }
    }
    return tables;
  }
}
