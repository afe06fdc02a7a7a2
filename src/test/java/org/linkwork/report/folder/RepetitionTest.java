package org.linkwork.report.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  @Test
  void shouldPromiseTheSameBytesOfWhatIsComplete() {
    assertThat(text("linkwork run a.yaml --replicates 20", 20, 0, false))
        .startsWith("  linkwork run a.yaml --replicates 20\n\n")
        .contains("the same bytes in every file but manifest.json");
  }

  @Test
  void shouldRepeatOnlyWhatIsThereWhenStoppedEarly() {
    assertThat(text("linkwork run a.yaml --replicates 20 --people", 2, 0, true))
        .startsWith("  linkwork run a.yaml --people --replicates 2\n\nIt was stopped early")
        .endsWith("\n  linkwork run a.yaml --replicates 20 --people\n")
        .doesNotContain("every file");
    assertThat(text("linkwork run a.yaml --until-half-width groups_open=0.3", 4, 0, true))
        .startsWith("  linkwork run a.yaml --replicates 4\n");
  }

  @Test
  void shouldPromiseNothingWhereRunsFailedToo() {
    assertThat(text("linkwork run a.yaml", 4, 1, true))
        .startsWith("  linkwork run a.yaml\n\nIt was stopped early")
        .doesNotContain("same bytes");
  }

  private static String text(String command, int finished, int failed, boolean stopped) {
    Provenance provenance =
        new Provenance("1", command, List.of(), 1, Instant.EPOCH, Instant.EPOCH);
    return Repetition.text(provenance, finished, failed, stopped);
  }
}
