package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

class KilledSweepTest {
  private static final int KILLS = 10;

  /** The first kills come before or while the store is made, the others while runs go on. */
  private static final int EARLY = 2;

  /** Bytes that a few runs take in the log, and the points of the sweep do not. */
  private static final int SOME_RUNS = 15_000;

  @TempDir private Path folder;

  @Test
  void shouldEndInTheSameTablesAfterTenKills() throws Exception {
    SmallExperiment small = SmallExperiment.in(folder).with("0, 0.5, 1", "300");
    Path undisturbed = folder.resolve("undisturbed");
    sweep(small, undisturbed);
    Path killed = folder.resolve("killed");
    SplittableRandom moments = new SplittableRandom(20260921);
    int killedWithRuns = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      boolean begun = Files.exists(killed.resolve("results.duckdb"));
      ChildProcess child =
          begun && kill % 2 == 0
              ? ChildProcess.in(folder, "resume", killed.toString(), "--threads", "2")
              : ChildProcess.in(
                  folder, "sweep", small.file().toString(), "--out", killed.toString());
      if (kill >= EARLY) {
        child.awaitSaid(err -> err.contains("Results will be in "));
        long before = logged(killed);
        if (kill % 3 != 0) {
          child.awaitSaid(
              err -> logged(killed) > before + SOME_RUNS || err.contains("Writing tables"));
        }
        killedWithRuns += logged(killed) > before + SOME_RUNS ? 1 : 0;
      }
      TimeUnit.MILLISECONDS.sleep(moments.nextInt(kill < EARLY ? 1500 : 300));
      child.kill();
    }
    Said resumed = sweep(small, killed);
    assertThat(killedWithRuns).as("kills while runs were going on").isPositive();
    assertThat(resumed.err())
        .as("runs that outlived the kills")
        .containsPattern("900 runs, of which [0-9]{2,3} are there");
    assertThat(resumed.exitCode()).isZero();
    Map<String, String> hashes = SweepFolder.hashes(killed);
    assertThat(hashes).isEqualTo(SweepFolder.hashes(undisturbed)).containsKey("runs.csv.gz");
    assertThat(killed.resolve("manifest.json")).content().contains("\"runs_finished\" : 900");
  }

  /** Bytes that were written since the store was opened. */
  private static long logged(Path folder) {
    return folder.resolve("results.duckdb.wal").toFile().length();
  }

  private static Said sweep(SmallExperiment small, Path to) {
    return Said.by("sweep", small.file().toString(), "--out", to.toString());
  }
}
