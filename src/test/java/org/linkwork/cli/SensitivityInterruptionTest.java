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

  @Test
  void shouldGoOnThoughItWasStoppedBeforeTheFirstRun() throws Exception {
    SmallTown town = SmallTown.in(folder);
    ChildProcess child =
        ChildProcess.in(
                folder,
                "sensitivity",
                town.baseline(),
                "--factors",
                "threshold.*",
                "--method",
                "sobol",
                "--size",
                "16384",
                "--out",
                "stopped")
            .awaitSaid(err -> err.contains("Working out what "))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err())
        .containsPattern("Stopped before the first run: what [\\d,]+ of [\\d,]+ points simulate")
        .contains("Go on with:  linkwork resume stopped");
    Said status = Said.by("status", folder.resolve("stopped").toString());
    assertThat(status.exitCode()).isZero();
    assertThat(status.out())
        .startsWith("Stopped: 0 of ")
        .contains("Nobody is at work. Go on with: linkwork resume ");
  }

  @Test
  void shouldLeaveNothingBehindWhereTwoNumbersCannotHoldTogether() {
    SmallTown town = SmallTown.in(folder);
    Said said =
        Said.by(
            "sensitivity",
            town.baseline(),
            "--set",
            "service.in_house_share=0",
            "--set",
            "service.rooms=2",
            "--factors",
            "service.in_house_share,service.rooms",
            "--method",
            "morris",
            "--size",
            "10",
            "--out",
            folder.resolve("deep/down").toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("that have no room for them");
    assertThat(town.written()).isEmpty();
  }

  private static String[] with(String[] typed, String out) {
    String[] all = Arrays.copyOf(typed, typed.length + 2);
    all[typed.length] = "--out";
    all[typed.length + 1] = out;
    return all;
  }
}
