package org.linkwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachCommandTest {
  @TempDir private Path folder;

  @Test
  void shouldListTheLessons() {
    Said said = Said.by("teach", "--list");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out())
        .contains("leaky-pathway            50 min   where people drop out")
        .hasLineCount(4);
  }

  @Test
  void shouldPrintTheNotesOfALesson() {
    Said said = Said.by("teach", "the-ten-minute-gp", "--notes");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).startsWith("# The ten-minute GP\n");
  }

  @Test
  void shouldSayWhichLessonWasMeant() {
    Said said = Said.by("teach", "leaky-patway");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err())
        .contains("leaky-patway  error  there is no such lesson - did you mean \"leaky-pathway\"?");
    assertThat(Said.by("teach").err()).contains("the lesson is missing");
  }

  @Test
  void shouldOverwriteNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("lesson.html"), "mine");
    Said said = Said.by("teach", "--export", "leaky-pathway", "--out", file.toString());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("this file is there already");
    assertThat(file).hasContent("mine");
  }

  @Test
  void shouldRefuseAPortThatIsTakenOrNone() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Said said =
          Said.by("teach", "leaky-pathway", "--port", Integer.toString(taken.getLocalPort()));
      assertThat(said.exitCode()).isEqualTo(2);
      assertThat(said.err()).contains("this port is taken");
    }
    assertThat(Said.by("serve", "--port", "80").err()).contains("this is no port");
    assertThat(Said.by("serve", "--port", "99999").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldRefuseToServeWhatIsNoScenario() {
    Said said = Said.by("serve", "scenarios/teaching-twon.yaml");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).contains("did you mean \"teaching-town.yaml\"?");
  }
}
