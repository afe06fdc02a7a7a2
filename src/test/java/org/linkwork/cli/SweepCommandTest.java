package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.sweep.SmallExperiment;

class SweepCommandTest {
  @TempDir private Path folder;
  private SmallExperiment small;
  private Path out;

  @BeforeEach
  void write() {
    small = SmallExperiment.in(folder).with("0, 1", "3");
    out = folder.resolve("results");
  }

  @Test
  void shouldSayWhatItDoesAndWhereTheResultsAre() throws Exception {
    Said said = sweep(out);
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .contains("hamlet: 2 points, 3 replicates each: 6 runs, on 2 threads.")
        .contains("Results will be in ")
        .containsPattern("Done: 6 runs in [0-9.]+ m?s\\.");
    assertThat(said.out()).contains("Results: ").contains("begin with README.txt there");
    assertThat(out.resolve("manifest.json"))
        .content()
        .contains("\"runs_finished\" : 6", "\"complete\" : true", "\"part\" : \"1/1\"");
    assertThat(out.resolve("points.csv")).hasContent("point,buddy_system_reach\np0001,0\np0002,1");
    assertThat(SweepFolder.text(out, "runs.csv.gz").lines())
        .hasSize(7)
        .first()
        .asString()
        .startsWith("point,replicate,seed,consultations,")
        .contains(",pence_nhs_gp_appointments,", ",reached_met,", ",ended_gave_up_waiting");
    assertThat(SweepFolder.text(out, "weekly.csv.gz").lines())
        .hasSize(1 + 6 * 14 * 2)
        .element(1)
        .asString()
        .startsWith("p0001,0,0,-4,waiting,people,");
    assertThat(out.resolve("dictionary.csv"))
        .content()
        .contains("runs.csv.gz,consultations,consultations,GP consultations,number")
        .contains("points.csv,buddy_system_reach,share,")
        .contains("summary.csv,");
    assertThat(out.resolve("README.txt"))
        .content()
        .contains(
            "read.csv(\"runs.csv.gz\")", "pd.read_csv(\"runs.csv.gz\")", "6 runs of 2 points.");
  }

  @Test
  void shouldAnswerInJson() {
    Said said = Said.by("sweep", small.file().toString(), "--out", out.toString(), "--json");
    assertThat(said.out())
        .startsWith("{\"experiment\":\"hamlet\"")
        .contains("\"points\":2,\"runs_finished\":6,\"runs_failed\":0,\"complete\":true");
    assertThat(said.out().lines()).hasSize(1);
  }

  @Test
  void shouldSayOnlyTheFolderWhenQuiet() {
    Said said = Said.by("sweep", small.file().toString(), "--out", out.toString(), "--quiet");
    assertThat(said.out().strip()).isEqualTo(out.toString());
    assertThat(said.err()).isEmpty();
  }

  @Test
  void shouldRunNothingTwice() throws Exception {
    sweep(out);
    Map<String, String> before = SweepFolder.hashes(out);
    Said again = sweep(out);
    assertThat(again.err()).contains("6 runs, of which 6 are there").contains("Done: 0 runs in");
    assertThat(SweepFolder.hashes(out)).isEqualTo(before);
    small.with("0, 0.5, 1", "3");
    assertThat(sweep(out).err()).contains("9 runs, of which 6 are there").contains("Done: 3 runs");
    assertThat(out.resolve("points.csv"))
        .hasContent("point,buddy_system_reach\np0001,0\np0002,1\np0003,0.5");
    assertThat(SweepFolder.text(out, "runs.csv.gz").lines()).hasSize(10);
  }

  @Test
  void shouldJoinPartsToTheSameTables() throws Exception {
    sweep(out);
    for (int part = 1; part <= 2; part++) {
      Said said =
          Said.by(
              List.of("sweep", small.file().toString(), "--shard", part + "/2"),
              "--out",
              folder.resolve("part-" + part).toString());
      assertThat(said.exitCode()).isZero();
      assertThat(said.err()).contains("hamlet, part " + part + " of 2: ").contains(": 3 runs, on");
      assertThat(said.out()).contains("join all parts with linkwork merge");
    }
    Path whole = folder.resolve("whole");
    Said merged = merge(whole, "part-1");
    assertThat(merged.exitCode()).isEqualTo(3);
    assertThat(merged.err())
        .startsWith("Incomplete: 3 of 6 runs are missing. Go on with:")
        .doesNotContain("Done");
    assertThat(Said.by("export", whole.toString()).err()).startsWith("Incomplete: 3 of 6 runs");
    Said complete = merge(whole, "part-1", "part-2");
    assertThat(complete.exitCode()).isZero();
    assertThat(complete.err()).doesNotContain("Incomplete").contains("Done: ");
    assertThat(SweepFolder.hashes(whole)).isEqualTo(SweepFolder.hashes(out));
  }

  @Test
  void shouldSayWhichRunsAreLeftOut() {
    assertThat(sweep(out).err()).doesNotContain("left out");
    small.with("0, 1", "2");
    assertThat(sweep(out).err()).contains("2 finished runs are in the store and are left out");
  }

  @Test
  void shouldTakeParquetFilesAwayThatAreOutOfDate() {
    sweep(out);
    Said.by("export", out.toString(), "--parquet");
    assertThat(out.resolve("runs.parquet")).exists();
    small.with("0, 1", "4");
    sweep(out);
    assertThat(out.toFile().list()).noneMatch(name -> name.endsWith(".parquet"));
  }

  @Test
  void shouldHaveAStatusThatAgreesWithItselfAfterPrecisionDecided() {
    small.until("0, 0.5, 1", "1000");
    assertThat(sweep(out).exitCode()).isZero();
    assertThat(Said.by("status", out.toString()).out())
        .startsWith("Complete: ")
        .contains("3 of 3 points need no more")
        .doesNotContain("at most");
  }

  @Test
  void shouldResumeFromTheFolderAlone() throws Exception {
    sweep(out);
    Path part = folder.resolve("part");
    Said.by("sweep", small.file().toString(), "--shard", "1/2", "--out", part.toString());
    Path whole = folder.resolve("whole");
    merge(whole, "part");
    for (String file : List.of("hamlet.yaml", "baseline.yaml", "parameters.yaml")) {
      Files.delete(folder.resolve("scenarios").resolve(file));
    }
    Said resumed = Said.by("resume", whole.toString(), "--threads", "1");
    assertThat(resumed.exitCode()).isZero();
    assertThat(resumed.err()).contains("6 runs, of which 3 are there").contains("Done: 3 runs");
    assertThat(SweepFolder.hashes(whole)).isEqualTo(SweepFolder.hashes(out));
  }

  @Test
  void shouldRefuseAFolderThatHoldsSomethingElse() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("thesis.txt"), "mine");
    Said said = sweep(out);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("already holds files").contains("Nothing was run.");
    assertThat(out.toFile().list()).containsExactly("thesis.txt");
  }

  @Test
  void shouldRefuseAnotherExperiment() throws Exception {
    sweep(out);
    Map<String, String> before = SweepFolder.hashes(out);
    small.with("0, 0.5", "3");
    Said said = sweep(out);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("no longer has: p0002 (buddy-system.reach=1)");
    assertThat(SweepFolder.hashes(out)).isEqualTo(before);
  }

  /** Comparisons are dealt to parts, so that one part alone lacks the runs of others. */
  @Test
  void shouldReportWhatOnePartAloneTells() {
    small.until("0, 0.5, 1", "50");
    Path part = folder.resolve("part-1");
    Said.by(
        "sweep", small.file().toString(), "--out", part.toString(), "--shard", "1/2", "--quiet");

    Said said = merge(out, "part-1");

    assertThat(said.exitCode()).as(said.err()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(said.err()).contains("Incomplete: ", "Go on with:");
    assertThat(out.resolve("figures/contrasts.png")).isNotEmptyFile();
    assertThat(out.resolve("contrasts.csv"))
        .content()
        .contains("p0003,p0001,waiting")
        .contains(",0,,,");
    assertThat(Said.by("export", out.toString()).exitCode()).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void shouldRefuseAnotherPart() {
    Said.by("sweep", small.file().toString(), "--out", out.toString(), "--shard", "1/3");
    Said said = Said.by("sweep", small.file().toString(), "--out", out.toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("--shard 1/1  error  ").contains("holds part 1 of 3");
  }

  @Test
  void shouldSayWhatIsWrongWithOptions() {
    Said said =
        Said.by(
            "sweep", folder.resolve("none.yaml").toString(), "--shard", "4/3", "--threads", "0");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("none.yaml", "--shard 4/3  error  this is not a part", "--threads 0  error");
  }

  @Test
  void shouldRefuseAFolderWithoutSweep() {
    for (String command : List.of("resume", "status", "export")) {
      Said said = Said.by(command, out.toString());
      assertThat(said.exitCode()).as(command).isEqualTo(2);
      assertThat(said.err()).contains("There is no store of results at " + out);
    }
    assertThat(out).doesNotExist();
  }

  private Said sweep(Path to) {
    return Said.by("sweep", small.file().toString(), "--out", to.toString(), "--threads", "2");
  }

  private Said merge(Path to, String... parts) {
    List<String> typed = new ArrayList<>(List.of("merge"));
    for (String part : parts) {
      typed.add(folder.resolve(part).toString());
    }
    return Said.by(typed, "--out", to.toString());
  }
}
