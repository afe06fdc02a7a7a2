package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

/** What can be asked of a sweep's folder. */
class SweepReadingTest {
  @TempDir private static Path shared;
  @TempDir private Path folder;
  private Path out;

  @BeforeAll
  static void carryOut() {
    SmallExperiment small = SmallExperiment.in(shared).with("0, 1", "2");
    Said.by(
        "sweep", small.file().toString(), "--out", shared.resolve("sweep").toString(), "--quiet");
  }

  @BeforeEach
  void copy() throws IOException {
    out = folder.resolve("results");
    try (Stream<Path> paths = Files.walk(shared.resolve("sweep"))) {
      for (Path path : paths.toList()) {
        Files.copy(path, out.resolve(shared.resolve("sweep").relativize(path).toString()));
      }
    }
  }

  @Test
  void shouldSayHowFarItHasCome() {
    Said said = Said.by("status", out.toString());
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .contains("Complete: 4 of 4 runs, 0 failed.", "The store holds 4 finished runs.");
    assertThat(Said.by("status", out.toString(), "--json").out())
        .contains("\"state\":\"complete\"", "\"runs_in_store\":4");
  }

  @Test
  void shouldAnswerInATable() {
    Said said =
        Said.by(
            "query",
            out.toString(),
            "SELECT point, count(*) AS runs, 'a,b' AS words FROM runs GROUP BY ALL ORDER BY ALL");
    assertThat(said.out().lines())
        .containsExactly("point  runs  words", "p0001     2  a,b", "p0002     2  a,b");
  }

  @Test
  void shouldAnswerInCsv() {
    Said said =
        Said.by(
            "query",
            out.toString(),
            "SELECT point, replicate / 4 AS half, NULL AS none, 'a,b' AS words FROM runs ORDER BY"
                + " ALL LIMIT 2",
            "--csv");
    assertThat(said.out().lines())
        .containsExactly("point,half,none,words", "p0001,0,,\"a,b\"", "p0001,0.25,,\"a,b\"");
  }

  @Test
  void shouldChangeNothingWhenAsked() throws Exception {
    byte[] before = Files.readAllBytes(out.resolve("results.duckdb"));
    Said said = Said.by("query", out.toString(), "DROP VIEW runs");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("error  The question cannot be answered: ");
    assertThat(Files.readAllBytes(out.resolve("results.duckdb"))).isEqualTo(before);
  }

  @Test
  void shouldWriteParquet() throws Exception {
    Said said = Said.by("export", out.toString(), "--parquet");
    assertThat(said.exitCode()).isZero();
    for (String file : List.of("README.txt", "manifest.json")) {
      assertThat(out.resolve(file)).content().contains("weekly.parquet", "runs.parquet");
    }
    assertThat(out.resolve("weekly.parquet.unfinished.0")).doesNotExist();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*), min(point) FROM '" + out.resolve("weekly.parquet") + "'")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(4 * 14);
      assertThat(rows.getString(2)).isEqualTo("p0001");
    }
  }

  @Test
  void shouldWriteItsTablesAnew() throws Exception {
    var before = SweepFolder.hashes(out);
    Files.delete(out.resolve("runs.csv.gz"));
    Files.delete(out.resolve("summary.csv"));
    assertThat(Said.by("export", out.toString(), "--quiet").exitCode()).isZero();
    assertThat(SweepFolder.hashes(out)).isEqualTo(before);
  }

  @Test
  void shouldReplayARunBitForBit() throws Exception {
    Said said = Said.by("replay", out.toString(), "p0002-r001");
    assertThat(said.exitCode()).isZero();
    assertThat(said.err()).contains("all totals are the same, bit for bit");
    Path replay = out.resolve("replays/p0002-r001");
    assertThat(replay.resolve("trace/p0002-r001.csv"))
        .content()
        .startsWith("week,event,person")
        .contains("\n13,consulted,");
    assertThat(replay.resolve("totals.csv")).exists();
    assertThat(Said.by("replay", out.toString(), "p0002-r001").exitCode()).isZero();
    assertThat(out.resolve("replays/p0002-r001-2/totals.csv"))
        .hasSameTextualContentAs(replay.resolve("totals.csv"));
  }

  @Test
  void shouldNoticeARunThatIsNotTheSame() throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + out.resolve("results.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute(
          "UPDATE kept.runs SET life_satisfaction = life_satisfaction + 1e-12 WHERE replicate = 1");
    }
    Said said = Said.by("replay", out.toString(), "p0002-r001");
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).contains("error  The run is not the one in the store");
    assertThat(Said.by("replay", out.toString(), "p0002-r000").exitCode()).isZero();
  }

  @Test
  void shouldReplayOnlyRunsThatThereAre() {
    Said said = Said.by("replay", out.toString(), "p7");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("p7  error  this is no run of hamlet - write a point from p0001 to p0002");
    assertThat(Said.by("replay", out.toString(), "p0002-r099").err())
        .contains("there is nothing to compare it with");
  }
}
