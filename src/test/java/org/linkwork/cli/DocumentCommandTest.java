package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCommandTest {
  @TempDir private Path folder;
  private SmallTown town;

  @BeforeEach
  void compare() {
    town = SmallTown.in(folder);
    Said said =
        Said.by("compare", town.baseline(), town.buddies(), "--out", town.results().toString());
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void shouldSayWhatDependsOnTheStudy() throws IOException {
    Said said = Said.by("document", town.results().toString());

    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).startsWith("Methods: ").contains("methods.md");
    assertThat(Files.readString(document()))
        .contains(
            "- Question: Does company help in a small town?",
            "`buddies` differs from it in:",
            "| buddy-system | reach 1, strength 1 | a choice |",
            "6 weeks of warm-up, 20 of policy; master seed 11, a town for each replicate",
            "Carried out: 2 replicates of 2 scenarios, each of 20 weeks of policy",
            "Intervals and verdicts: 95% intervals by Student's t over runs",
            "by Holm's method",
            "linkwork compare",
            "*yours to say*")
        .doesNotContain("%d", "%s", "%n");
  }

  @Test
  void shouldGiveWayToAYoungerOneAndToNothingElse() throws IOException {
    Said.by("document", town.results().toString());
    String first = Files.readString(document());
    assertThat(Said.by("document", town.results().toString()).exitCode()).isZero();
    assertThat(document()).hasContent(first);

    Files.writeString(document(), "My own notes.\n");
    Said refused = Said.by("document", town.results().toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("methods.md", "not a document that linkwork wrote");
    assertThat(document()).hasContent("My own notes.\n");
  }

  @Test
  void shouldRefuseAFolderWithoutResults() {
    Said said = Said.by("document", folder.resolve("scenarios").toString());

    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("manifest.json");
  }

  private Path document() {
    return town.results().resolve("methods.md");
  }
}
