package org.linkwork.report.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.report.table.PersonalTables;
import org.linkwork.report.table.TableLayout;

class RunFolderTest {
  @TempDir private Path place;

  @Test
  void shouldMoveTheResultsToTheirPlaceWhenAllIsFinished() throws IOException {
    Path target = place.resolve("outputs/baseline/first");
    try (RunFolder folder = RunFolder.at(target)) {
      folder.write("figures/one.txt", "One.", "1");
      assertThat(target).doesNotExist();
      assertThat(folder.finish()).isEqualTo(target);
    }
    assertThat(target.resolve("figures/one.txt")).hasContent("1");
    assertThat(target.getParent()).isDirectoryNotContaining("glob:**unfinished*");
  }

  @Test
  void shouldHashEachFile() throws IOException {
    try (RunFolder folder = RunFolder.at(place.resolve("x"))) {
      folder.write("abc.txt", "Letters.", "abc");
      assertThat(folder.files())
          .containsExactly(
              new ResultFile(
                  "abc.txt",
                  "Letters.",
                  3,
                  "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
  }

  @Test
  void shouldTouchNothingUntilTheFirstFile() {
    try (RunFolder folder = RunFolder.at(place.resolve("a/b/c"))) {
      assertThat(folder.files()).isEmpty();
    }
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void shouldRefuseAFolderThatHoldsFiles() throws IOException {
    Path taken = Files.createDirectory(place.resolve("taken"));
    Files.writeString(taken.resolve("old.csv"), "old");
    assertThatThrownBy(() -> RunFolder.at(taken))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("never overwritten")
        .hasMessageContaining("choose another folder");
    assertThat(taken.resolve("old.csv")).hasContent("old");
  }

  @Test
  void shouldTakeAnEmptyFolder() throws IOException {
    Path empty = Files.createDirectory(place.resolve("empty"));
    try (RunFolder folder = RunFolder.at(empty)) {
      folder.write("one.txt", "One.", "1");
      folder.finish();
    }
    assertThat(empty.resolve("one.txt")).hasContent("1");
  }

  @Test
  void shouldRefuseAFile() throws IOException {
    Path file = Files.writeString(place.resolve("file"), "I am a file");
    assertThatThrownBy(() -> RunFolder.at(file))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("is a file");
    assertThatThrownBy(() -> RunFolder.at(file.resolve("below")))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("no folder can be made in it");
  }

  @Test
  void shouldRefuseAPlaceWithoutPermission() {
    // No permission is really taken away, since the superuser would not notice.
    assertThatThrownBy(
            () ->
                FolderCheck.freeAndWritable(
                    place.resolve("a/b"),
                    folder -> {
                      throw new AccessDeniedException(folder.toString());
                    }))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("no permission to write in " + place);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void shouldRefuseAPlaceWhereNothingCanBeMade() {
    Path kernel = Path.of("/proc/results");
    assertThatThrownBy(() -> RunFolder.at(kernel))
        .isInstanceOf(FolderException.class)
        .hasMessageContaining("/proc")
        .hasMessageContaining("choose another");
    assertThat(WriteFailure.inWords(new IOException("odd"), kernel, null, 0))
        .contains("because the disk reported: odd; nothing was kept");
  }

  @Test
  void shouldKeepWhatWasFinishedWhenTheDiskIsFull() throws IOException {
    Path target = place.resolve("results");
    RunFolder folder = FullDisk.folder(target, "second.txt", 2);
    folder.write("first.txt", "First.", "finished");
    IOException full = null;
    try {
      folder.write("second.txt", "Second.", "not finished");
    } catch (IOException e) {
      full = e;
    }
    assertThat(full).isNotNull();
    assertThat(folder.failure(full))
        .hasMessageContaining("the disk is full")
        .hasMessageContaining("the 1 finished file is kept in")
        .hasMessageContaining("results-unfinished")
        .hasMessageContaining("run the same command again");
    folder.close();
    assertThat(target).doesNotExist();
    assertThat(place.resolve("results-unfinished/first.txt")).hasContent("finished");
    assertThat(place.resolve("results-unfinished/second.txt")).doesNotExist();
  }

  @Test
  void shouldLeaveNothingBehindWhenNothingWasFinished() throws IOException {
    try (RunFolder folder = FullDisk.folder(place.resolve("results"), "only.txt", 0)) {
      OutputStream out = folder.create("figures/only.txt", "Only.");
      assertThatThrownBy(() -> out.write("x".getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(IOException.class);
      out.close();
      assertThat(folder.failure(new IOException("No space left on device")))
          .hasMessageContaining("nothing was kept");
    }
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void shouldTakeATableFromARecorder() throws IOException {
    TableLayout layout = PersonalTables.panel("people/baseline-0-panel.csv");
    try (RunFolder folder = RunFolder.at(place.resolve("results"))) {
      try (Writer out = folder.writer(layout)) {
        out.append("person\n");
      }
      assertThat(folder.layouts()).containsExactly(layout);
      assertThat(folder.files()).extracting(ResultFile::name).containsExactly(layout.file());
      folder.finish();
    }
    assertThat(place.resolve("results/people/baseline-0-panel.csv")).hasContent("person\n");
  }

  @Test
  void shouldForgetAFileThatWasNeverClosed() throws IOException {
    try (RunFolder folder = RunFolder.at(place.resolve("results"))) {
      folder.write("finished.txt", "Finished.", "1");
      folder.create("torn.txt", "Torn.").write('x');
    }
    assertThat(place.resolve("results-unfinished/finished.txt")).hasContent("1");
    assertThat(place.resolve("results-unfinished/torn.txt")).doesNotExist();
  }

  @Test
  void shouldKeepTheResultsWhenTheirPlaceWasTakenMeanwhile() throws IOException {
    Path target = place.resolve("results");
    try (RunFolder folder = RunFolder.at(target)) {
      folder.write("one.txt", "One.", "1");
      Files.createDirectory(target);
      Files.writeString(target.resolve("other.txt"), "of someone else");
      assertThatThrownBy(folder::finish)
          .isInstanceOf(FolderException.class)
          .hasMessageContaining("results-unfinished");
    }
    assertThat(target.resolve("other.txt")).hasContent("of someone else");
    assertThat(place.resolve("results-unfinished/one.txt")).hasContent("1");
  }

  @Test
  void shouldWriteBesideTheRemainsOfAnEarlierAttempt() throws IOException {
    Files.createDirectory(place.resolve("results-unfinished"));
    try (RunFolder folder = RunFolder.at(place.resolve("results"))) {
      folder.write("one.txt", "One.", "1");
      folder.finish();
    }
    assertThat(place.resolve("results/one.txt")).hasContent("1");
    assertThat(place.resolve("results-unfinished")).isEmptyDirectory();
  }

  @Test
  void shouldNameFoldersByTheSecondAndNeverTwiceTheSame() throws IOException {
    RunPlaces places = new RunPlaces(place);
    LocalDateTime noon = LocalDateTime.of(2026, 11, 22, 12, 0, 7);
    Path first = places.free(List.of("baseline"), noon);
    assertThat(first).isEqualTo(place.resolve("baseline/2026-11-22T12-00-07"));
    Files.createDirectories(first);
    assertThat(places.free(List.of("baseline"), noon))
        .isEqualTo(place.resolve("baseline/2026-11-22T12-00-07-2"));
    assertThat(places.free("plausible", List.of("baseline", "a"), noon))
        .isEqualTo(place.resolve("plausible-a-against-baseline/2026-11-22T12-00-07"));
    assertThat(places.free(List.of("baseline", "a", "b"), noon))
        .isEqualTo(place.resolve("a-and-b-against-baseline/2026-11-22T12-00-07"));
  }
}
