package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceCommandTest {
  private static final Path TABLE = Path.of("scenarios/places/example-practices.csv");
  private static final Path SHIPPED = Path.of("scenarios/places/example-network.yaml");

  @TempDir private Path temporary;

  private Said place(Path out, String... more) {
    String[] typed = new String[more.length + 4];
    typed[0] = "place";
    typed[1] = TABLE.toString();
    typed[2] = "--out";
    typed[3] = out.toString();
    System.arraycopy(more, 0, typed, 4, more.length);
    return Said.by(typed);
  }

  @Test
  void shouldWriteTheShippedPlaceAndNeverOverwriteIt() throws IOException {
    SmallTown.in(temporary);
    Path out = temporary.resolve("scenarios/places/example-network.yaml");
    Said said = place(out, "--link-workers", "2.5", "--groups", "90");
    assertThat(said.err()).isEmpty();
    assertThat(said.exitCode()).isZero();
    assertThat(out).hasSameTextualContentAs(SHIPPED);

    Said again = place(out, "--link-workers", "3", "--groups", "90");
    assertThat(again.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(again.err()).contains("there is such a file already");
    assertThat(out).hasSameTextualContentAs(SHIPPED);
  }

  @Test
  void shouldLeaveNothingBehindThatIsNoScenario() throws IOException {
    SmallTown.in(temporary);
    Path out = temporary.resolve("scenarios/network.yaml");
    Said said = place(out, "--link-workers", "900", "--groups", "1e9");
    assertThat(said.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said.err()).contains("--groups 1e9");
    assertThat(out).doesNotExist();
    assertThat(place(out, "--link-workers", "900", "--groups", "90").exitCode())
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Files.exists(out)).isFalse();
  }

  @Test
  void shouldSayWhatIsNeeded() {
    Said said = place(temporary.resolve("scenarios/network.yaml"), "--link-workers", "2");
    assertThat(said.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said.err())
        .contains("--groups  error  this is missing - give community groups that people can be");
  }
}
