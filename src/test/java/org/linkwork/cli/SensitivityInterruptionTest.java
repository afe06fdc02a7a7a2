package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityInterruptionTest {
  @TempDir private Path folder;

  @Test
  void shouldGoOnAfterCtrlCAsIfNothingHadHappened() throws Exception {
    SmallTown town = SmallTown.in(folder);
    String[] typed = {
      "sensitivity",
      town.baseline(),
      "--factors",
      "threshold.keep_base",
      "--method",
      "sobol",
      "--size",
      "128",
      "--outcome",
      "turned_up"
    };
    ChildProcess child =
        ChildProcess.in(folder, with(typed, "stopped"))
            .awaitSaid(err -> err.contains("Results will be in"))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err()).contains("Go on with:  linkwork resume stopped");
    Said resumed = Said.by("resume", folder.resolve("stopped").toString(), "--quiet");
    assertThat(resumed.exitCode()).isZero();
    Said.by(with(typed, folder.resolve("whole").toString()));
    assertThat(Files.readString(folder.resolve("stopped/report/sobol.csv")))
        .isEqualTo(Files.readString(folder.resolve("whole/report/sobol.csv")));
  }

  private static String[] with(String[] typed, String out) {
    String[] all = Arrays.copyOf(typed, typed.length + 2);
    all[typed.length] = "--out";
    all[typed.length + 1] = out;
    return all;
  }
}
