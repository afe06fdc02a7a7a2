package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpCommandTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @Test
  void shouldSayWhereTheBeginningEnds() throws IOException {
    Said said = Said.by("warm-up", town.baseline(), "--out", town.results().toString());
    assertThat(said.exitCode()).isZero();
    assertThat(said.err()).startsWith("baseline: 2 runs of 800 people over 26 weeks");
    assertThat(said.out()).contains("people waiting for a link worker", "Results: ");
    List<String> rows = Files.readAllLines(town.results().resolve("warm-up.csv"));
    assertThat(rows).hasSize(9);
    assertThat(rows.get(1))
        .startsWith("waiting,people waiting for a link worker,")
        .endsWith(",6,26,2");
    assertThat(town.written()).contains("results/figures/warm-up.png", "results/README.txt");
  }

  @Test
  void shouldRemarkOnWhatChangesLater() {
    Said said =
        Said.by("warm-up", town.buddies(), "--replicates", "1", "--out", town.results().toString());
    assertThat(said.err()).contains("warn  buddies changes something after its warm-up");
  }

  @Test
  void shouldRefuseARunThatIsTooShort() {
    Said said =
        Said.by(
            "warm-up",
            town.baseline(),
            "--set",
            "weeks.policy=10",
            "--out",
            town.results().toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("a run of 16 weeks cannot show where its beginning ends");
    assertThat(town.written()).isEmpty();
  }
}
