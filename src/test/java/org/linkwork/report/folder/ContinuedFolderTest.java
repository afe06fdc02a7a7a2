package org.linkwork.report.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.TableLayout;

class ContinuedFolderTest {
  @TempDir private Path place;

  @Test
  void shouldReplaceFilesAsAWhole() throws Exception {
    Files.writeString(place.resolve("notes.txt"), "a long text from before");
    ContinuedFolder folder = new ContinuedFolder(place);
    folder.write("notes.txt", "Notes.", "new");
    folder.write("figures/one.png", "A picture.", new byte[] {1, 2, 3});
    assertThat(place.resolve("notes.txt")).hasContent("new");
    assertThat(place.resolve("figures/one.png")).hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(folder.files())
        .extracting(ResultFile::name, ResultFile::bytes)
        .containsExactly(tuple("figures/one.png", 3L), tuple("notes.txt", 3L));
    assertThat(place.toFile().list()).containsExactlyInAnyOrder("notes.txt", "figures");
  }

  @Test
  void shouldPackTables() throws Exception {
    TableLayout layout = TableLayout.of("runs.csv.gz", "Runs.", Column.text("point", "a point"));
    ContinuedFolder folder = new ContinuedFolder(place);
    folder.write(layout, table -> table.text("p0001").endRow());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(place.resolve("runs.csv.gz")))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("point\np0001\n");
    }
    assertThat(folder.layouts()).containsExactly(layout);
    assertThat(folder.files().get(0).bytes()).isEqualTo(Files.size(place.resolve("runs.csv.gz")));
  }

  @Test
  void shouldKeepTheOldFileWhereTheDiskIsFull() throws Exception {
    Files.writeString(place.resolve("notes.txt"), "old");
    ContinuedFolder folder = new ContinuedFolder(place, ContinuedFolderTest::full);
    assertThatThrownBy(() -> folder.write("notes.txt", "Notes.", "new"))
        .isInstanceOf(IOException.class);
    assertThat(place.resolve("notes.txt")).hasContent("old");
    assertThat(place.toFile().list()).containsExactly("notes.txt");
    assertThat(folder.files()).isEmpty();
    assertThat(folder.failure(new IOException("No space left on device")))
        .hasMessageContaining("because the disk is full; nothing was kept");
  }

  @Test
  void shouldKeepTheOldTableWhereItsRowsCannotBeRead() throws Exception {
    Files.writeString(place.resolve("runs.csv"), "old");
    TableLayout layout = TableLayout.of("runs.csv", "Runs.", Column.text("point", "a point"));
    ContinuedFolder folder = new ContinuedFolder(place);
    assertThatThrownBy(
            () ->
                folder.write(
                    layout,
                    table -> {
                      table.text("p0001").endRow();
                      throw new IllegalStateException("a damaged store");
                    }))
        .hasMessage("a damaged store");
    assertThat(place.resolve("runs.csv")).hasContent("old");
    assertThat(place.toFile().list()).containsExactly("runs.csv");
    assertThat(folder.layouts()).isEmpty();
  }

  private static OutputStream full(Path file) throws IOException {
    return new FilterOutputStream(Files.newOutputStream(file)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        throw new IOException("No space left on device");
      }
    };
  }
}
