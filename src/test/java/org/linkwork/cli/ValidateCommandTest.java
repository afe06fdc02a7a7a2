package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void buildTown() {
    town = SmallTown.in(folder);
  }

  @Test
  void shouldSetEveryTargetBesideItsBand() throws IOException {
    Said said = validate("--replicates", "3");
    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("Of 20 targets that test the model")
        .contains("Of 4 targets that lie close to inputs and check the wiring only")
        .contains("With only 3 seeds the intervals are rough");
    List<String> rows = Files.readAllLines(town.results().resolve("validation.csv"));
    assertThat(rows).hasSize(37);
    assertThat(rows.get(1)).startsWith("o1,o1,referrals of a mature service,referrals,");
    assertThat(town.written())
        .contains("results/figures/validation.png", "results/figures/validation.csv");
  }

  @Test
  void shouldRunOnlyTheWorldsThatTheTargetsNeed() {
    Said said = validate("--replicates", "2", "--target", "o1, O10", "--json");
    assertThat(said.exitCode()).as(said.err()).isZero();
    assertThat(said.err()).contains("2 targets in 2 worlds, 2 runs each");
    assertThat(said.out())
        .contains("\"target\":\"O1\"", "\"target\":\"O10\"", "\"seeds\":2")
        .doesNotContain("\"target\":\"O2\"");
  }

  @Test
  void shouldRefuseTargetsThatThereAreNot() {
    Said said = validate("--target", "O1,O99,x");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("there is no target \"O99\"", "there is no target \"x\"");
    assertThat(town.written()).isEmpty();
  }

  private Said validate(String... options) {
    String[] words = {
      "validate",
      town.baseline(),
      "--set",
      "weeks.warm_up=26",
      "--set",
      "weeks.policy=130",
      "--out",
      town.results().toString()
    };
    String[] all = Arrays.copyOf(words, words.length + options.length);
    System.arraycopy(options, 0, all, words.length, options.length);
    return Said.by(all);
  }
}
