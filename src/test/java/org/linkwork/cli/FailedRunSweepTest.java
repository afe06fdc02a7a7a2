package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

/** A sweep of which one run has failed: the second replicate of the second point. */
class FailedRunSweepTest {
  @TempDir private Path folder;
  private SmallExperiment small;
  private Path out;

  @BeforeEach
  void carryOut() throws Exception {
    small = SmallExperiment.in(folder).with("0, 1", "1");
    out = folder.resolve("results");
    sweep(out);
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + out.resolve("results.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO kept.failures SELECT content, 1, 11, 'passing the weeks', 3, 'the memory is"
              + " full' FROM kept.points WHERE number = 2");
    }
    small.with("0, 1", "3");
  }

  @Test
  void shouldFinishTheRestAndSaySo() throws Exception {
    Said said = sweep(out);
    assertThat(said.exitCode()).isEqualTo(3);
    assertThat(said.err())
        .contains("error  1 run failed; failures.csv lists them. The first: the memory is full")
        .contains("Run it again with: linkwork replay ", " p0002-r001");
    assertThat(out.resolve("failures.csv"))
        .hasContent(
            "point,replicate,seed,stage,week,message,replay\n"
                + "p0002,1,11,passing the weeks,3,the memory is full,linkwork replay . p0002-r001");
    assertThat(SweepFolder.text(out, "runs.csv.gz").lines())
        .hasSize(1 + 5)
        .noneMatch(line -> line.startsWith("p0002,1,"));
    assertThat(out.resolve("manifest.json"))
        .content()
        .contains("\"runs_finished\" : 5", "\"runs_failed\" : 1", "\"complete\" : true");
    assertThat(out.resolve("README.txt"))
        .content()
        .contains("5 runs of 2 points, and 1 that failed.");
  }

  @Test
  void shouldSayWhatComesOfTheRunNow() {
    sweep(out);
    Said said = Said.by("replay", out.toString(), "p0002-r001");
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).contains("failed in the sweep, and now it has come to its end");
  }

  @Test
  void shouldTryAgainWhenAsked() throws Exception {
    sweep(out);
    assertThat(Said.by("resume", out.toString()).exitCode()).isEqualTo(3);
    Said said = Said.by("resume", out.toString(), "--retry-failed");
    assertThat(said.exitCode()).isZero();
    assertThat(said.err()).contains("Done: 1 run in");
    Path undisturbed = folder.resolve("undisturbed");
    sweep(undisturbed);
    assertThat(SweepFolder.hashes(out)).isEqualTo(SweepFolder.hashes(undisturbed));
  }

  private Said sweep(Path to) {
    return Said.by("sweep", small.file().toString(), "--out", to.toString());
  }
}
