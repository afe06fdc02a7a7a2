package org.linkwork.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwork.parameter.reading.BadInputException;

class PageFolderTest {
  private static final String TABLE = "name,value\n\"a, \"\"b\"\"\nc\",1.5\nd,\n";

  @TempDir private Path folder;

  @Test
  void shouldReadCellsAsTheyWereWritten() {
    PageFolder opened = invented().opened();
    assertThat(opened.table("t.csv")).hasSize(2);
    TableRow first = opened.table("t.csv").get(0);
    assertThat(first.text("name")).isEqualTo("a, \"b\"\nc");
    assertThat(first.number("value")).isEqualTo(1.5);
    assertThat(opened.table("t.csv").get(1).number("value")).isNaN();
  }

  @Test
  void shouldOpenTheOneFolderWithinThatHasResults() throws IOException {
    Path within = Files.createDirectories(folder.resolve("screen"));
    new InventedFolder(within, "bundles a.yaml").with("t.csv", TABLE).written();
    assertThat(PageFolder.open(folder).place()).isEqualTo(within);
    new InventedFolder(Files.createDirectories(folder.resolve("all")), "bundles a.yaml").written();
    refused(() -> PageFolder.open(folder), "there are results in 2 folders within this one");
  }

  @Test
  void shouldRefuseWhatIsNoFolderOfResults() throws IOException {
    refused(() -> PageFolder.open(folder.resolve("none")), "there is no such folder");
    refused(() -> PageFolder.open(folder), "manifest.json is missing");
    Path file = Files.writeString(folder.resolve("file"), "");
    refused(() -> PageFolder.open(file), "this is a file");
  }

  @Test
  void shouldRefuseAManifestThatIsCutShortOrOfSomethingElse() throws IOException {
    invented().written();
    Path manifest = folder.resolve("manifest.json");
    String whole = Files.readString(manifest);
    Files.writeString(manifest, whole.substring(0, whole.length() / 2));
    refused(() -> PageFolder.open(folder), "this is no manifest of results");
    Files.writeString(manifest, "{\"name\": \"an app\"}");
    refused(() -> PageFolder.open(folder), "it has no \"linkwork\"");
  }

  @Test
  void shouldRefuseATableThatIsMissingCutShortOrChanged() throws IOException {
    PageFolder opened = invented().opened();
    refused(() -> opened.table("other.csv"), "other.csv  error  this table is missing");
    Files.writeString(folder.resolve("t.csv"), TABLE.substring(0, 12));
    refused(() -> opened.table("t.csv"), "this is cut short: 12 of " + TABLE.length() + " bytes");
    Files.writeString(folder.resolve("t.csv"), TABLE.replace("1.5", "2.5"));
    refused(() -> opened.table("t.csv"), "this has been changed since it was written");
    Files.delete(folder.resolve("t.csv"));
    refused(() -> opened.table("t.csv"), "this table is missing");
  }

  @Test
  void shouldSayWhereATableIsNotWhatItShouldBe() {
    PageFolder opened =
        new InventedFolder(folder, "run a.yaml")
            .with("short.csv", "a,b\n1,2\n3\n")
            .with("words.csv", "a\nmany\n")
            .opened();
    refused(() -> opened.table("short.csv"), "short.csv:3:1  error  this row has 1 cells for 2");
    TableRow row = opened.table("words.csv").get(0);
    refused(() -> row.number("a"), "words.csv:2:1  error  \"many\" in a is no number");
    refused(() -> row.text("b"), "there is no column \"b\"");
  }

  @Test
  void shouldRepeatWhatCameOut() {
    PageFolder opened =
        new InventedFolder(folder, "sweep a.yaml")
            .with(
                "README.txt",
                "The sweep\n\nWhat came out\n-------------\nOne.\nTwo.\nThese are results of a model"
                    + " with\n")
            .opened();
    assertThat(opened.findings()).containsExactly("One.", "Two.");
    PageFolder silent = new InventedFolder(folder, "sweep a").with("README.txt", "x\n").opened();
    refused(silent::findings, "this does not say what came out");
  }

  @Test
  void shouldRefuseResultsOfWhichNoPageCanBeMade() {
    PageFolder opened = new InventedFolder(folder, "check a.yaml").opened();
    refused(() -> PageKind.of(opened), "this holds results of linkwork check");
  }

  private InventedFolder invented() {
    return new InventedFolder(folder, "run a.yaml").with("t.csv", TABLE);
  }

  private static void refused(ThrowingCallable call, String words) {
    assertThatThrownBy(call).isInstanceOf(BadInputException.class).hasMessageContaining(words);
  }
}
