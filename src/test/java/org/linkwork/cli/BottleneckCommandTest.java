package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BottleneckCommandTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @Test
  void shouldSayWhatBindsAndWriteIt() throws IOException {
    Said said = bottleneck();
    assertThat(said.exitCode()).isZero();
    assertThat(said.err())
        .contains("baseline as it is and with ", " x 2 runs of 800 people over 6 + 20 weeks");
    assertThat(said.out())
        .contains("2 paired runs cannot tell which barrier binds")
        .contains("step that loses most people", "of 100 who bring a need to a GP")
        .contains("Eased by 10%", "Link workers (capacity)", "Patient motivation")
        .contains("Results: ");
    assertThat(said.out().lines())
        .allMatch(line -> line.length() <= 100 || line.contains("Results"));
    assertThat(town.written())
        .contains(
            "results/README.txt",
            "results/bottleneck.csv",
            "results/leaks.csv",
            "results/figures/bottleneck.csv",
            "results/figures/bottleneck.png",
            "results/figures/losses.csv",
            "results/figures/losses.png",
            "results/manifest.json",
            "results/scenario-resolved/baseline.yaml");
    List<String> rows = Files.readAllLines(town.results().resolve("bottleneck.csv"));
    assertThat(rows.get(0)).startsWith("rank,eased,kind,com_b,theme,words,change,outcome,unit,n,");
    assertThat(rows).hasSizeGreaterThan(30);
    assertThat(Files.readString(town.results().resolve("README.txt")))
        .contains("read.csv(\"bottleneck.csv\")")
        .contains("linkwork bottleneck " + town.baseline() + " --outcome still_coming_12");
  }

  @Test
  void shouldGiveTheSameTablesOnOneThreadAndOnTwo() throws IOException {
    bottleneck("--threads", "1", "--quiet");
    Path second = folder.resolve("second");
    Said said =
        Said.by(
            "bottleneck", town.baseline(), "--threads", "2", "--quiet", "--out", second.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.out().strip()).endsWith("second");
    for (String table : List.of("bottleneck.csv", "leaks.csv", "README.txt")) {
      assertThat(second.resolve(table)).hasSameTextualContentAs(town.results().resolve(table));
    }
  }

  @Test
  void shouldAnswerInJson() throws IOException {
    JsonNode answer =
        new ObjectMapper()
            .readTree(bottleneck("--json", "--outcome", "waiting", "--by", "0.2").out());
    assertThat(answer.get("outcome").asText()).isEqualTo("waiting");
    assertThat(answer.get("eased_by").asDouble()).isEqualTo(0.2);
    assertThat(answer.get("eased"))
        .hasSizeGreaterThan(30)
        .allMatch(row -> row.has("ci_low") && row.has("ci_high") && row.hasNonNull("verdict"));
    assertThat(answer.get("lost_per_100_in_need")).isNotEmpty();
    assertThat(answer.get("sentences")).isNotEmpty();
  }

  @Test
  void shouldRefuseWhatItCannotUseAllAtOnce() {
    Said said = bottleneck("--by", "2", "--outcome", "waitin", "--threads", "none");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("--by 2  error  this is not a share above 0 and at most 1")
        .contains("--outcome waitin  error  there is no outcome \"waitin\" - did you mean")
        .contains("--threads none  error");
    assertThat(town.written()).isEmpty();
  }

  @Test
  void shouldNotWriteOverResults() throws IOException {
    Files.createDirectories(town.results());
    Files.writeString(town.results().resolve("mine.txt"), "mine");
    Said said = bottleneck();
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("already holds files");
    assertThat(town.written()).containsExactly("results", "results/mine.txt");
  }

  @Test
  void shouldKeepWhatHasFinishedOnCtrlC() throws Exception {
    ChildProcess child =
        ChildProcess.in(
                folder, "bottleneck", town.baseline(), "--replicates", "20000", "--threads", "1")
            .awaitSaid(err -> err.contains("has finished"))
            .interrupt();
    assertThat(child.exitCode()).isEqualTo(130);
    assertThat(child.err())
        .contains("Stopped: what has finished is kept, marked as incomplete.")
        .endsWith(
            "  linkwork bottleneck "
                + town.baseline()
                + " --outcome still_coming_12 --replicates 20000\n");
    assertThat(child.out()).contains("Stopped early: ", "Results: outputs/bottleneck-baseline/");
  }

  private Said bottleneck(String... options) {
    return Said.by(
        List.of("bottleneck", town.baseline(), "--out", town.results().toString()), options);
  }
}
