package org.linkwork.parameter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictYamlTest {
  @TempDir Path directory;

  private List<String> problems(Path file) {
    Problems problems = new Problems();
    YamlTree.read(file, problems);
    return problems.sorted().stream()
        .map(Object::toString)
        .map(line -> line.replace(directory + "/", ""))
        .toList();
  }

  private List<String> problems(byte[] content) throws IOException {
    return problems(Files.write(directory.resolve("some.yaml"), content));
  }

  private List<String> problems(String text) throws IOException {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void shouldRefuseAnchorsAndAliasesWithTheirLines() throws IOException {
    assertThat(problems("a: &one 1\nb: *one\n"))
        .containsExactly(
            "some.yaml:1:4  error  &one is an anchor, which is not read here"
                + " - remove it; share values between scenarios with extends:",
            "some.yaml:2:4  error  *one is an alias, which is not read here"
                + " - write the value itself, or share it with extends:");
  }

  @Test
  void shouldRefuseMerges() throws IOException {
    assertThat(problems("a:\n  <<: { b: 1 }\n"))
        .containsExactly(
            "some.yaml:2:3  error  << merges blocks, which is not read here"
                + " - use extends: instead");
  }

  @Test
  void shouldRefuseABillionLaughsWithoutLaughing() throws IOException {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 40; i++) {
      laughs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    assertThat(problems(laughs.toString())).hasSize(40 + 2 * 39);
  }

  @Test
  void shouldRefuseTypeTags() throws IOException {
    assertThat(problems("a: !!java.net.URL [x]\n"))
        .containsExactly(
            "some.yaml:1:4  error  the type tag tag:yaml.org,2002:java.net.URL is not read here"
                + " - remove it; types are known");
  }

  @Test
  void shouldRefuseASecondDocument() throws IOException {
    assertThat(problems("a: 1\n---\nb: 2\n"))
        .containsExactly(
            "some.yaml:2:1  error  a second document begins here"
                + " - one file holds one document; remove the line ---");
  }

  @Test
  void shouldRefuseDeepNesting() throws IOException {
    assertThat(problems("a: " + "[".repeat(200) + "]".repeat(200) + "\n"))
        .containsExactly(
            "some.yaml:1:23  error  brackets or indents are nested more than 20 deep"
                + " - no file of this kind needs more than four; write it flatter");
  }

  @Test
  void shouldRefuseAKeyThatStandsTwice() throws IOException {
    assertThat(problems("a: 1\nb: 2\na: 3\n"))
        .containsExactly(
            "some.yaml:3:1  error  the key \"a\" stands here for the second time"
                + " - it is already in line 1; remove one of the two");
  }

  @Test
  void shouldRefuseABlockAsKey() throws IOException {
    assertThat(problems("{ { a: 1 }: 2 }\n"))
        .containsExactly(
            "some.yaml:1:3  error  a block of keys and values stands where a key should"
                + " - write a single word before the colon,"
                + " and put quotes round text that holds ? : , { }");
  }

  @Test
  void shouldRefuseTabs() throws IOException {
    assertThat(problems("a:\n\tb: 1\n"))
        .containsExactly(
            "some.yaml:2:1  error  a tab stands where only spaces may - indent with spaces");
  }

  @Test
  void shouldAskForQuotesRoundProse() throws IOException {
    assertThat(problems("question: What is it: does it work?\n"))
        .containsExactly(
            "some.yaml:1:21  error  this colon makes a second key in one line"
                + " - put quotes round text that holds ? : , { }");
    assertThat(problems("a: { prompt: What changed? }\n"))
        .singleElement()
        .asString()
        .contains("put quotes round text that holds ? : , { }");
  }

  @Test
  void shouldRefuseWhatIsNotUtf8() throws IOException {
    assertThat(problems("a: 1\nname: Zoë\n".getBytes(StandardCharsets.ISO_8859_1)))
        .containsExactly(
            "some.yaml:2:9  error  the file is not UTF-8 text (byte 0xEB) - save it as UTF-8");
  }

  @Test
  void shouldRefuseControlCharacters() throws IOException {
    assertThat(problems("a: 1\nb: x\u0000y\n"))
        .containsExactly(
            "some.yaml:2:5  error  the file holds a control character (U+0000)"
                + " - remove it, or save the file as plain UTF-8 text");
  }

  @Test
  void shouldIgnoreAByteOrderMark() throws IOException {
    Path file = Files.writeString(directory.resolve("some.yaml"), "\uFEFFa: 1\n");
    YamlNode root = YamlTree.read(file, new Problems()).orElseThrow();
    assertThat(((YamlNode.Mapping) root).entries().get(0).key())
        .isEqualTo(new YamlNode.Scalar("a", true, new Position(file.toString(), 1, 1)));
  }

  @Test
  void shouldRefuseAnEmptyFile() throws IOException {
    assertThat(problems(""))
        .containsExactly(
            "some.yaml:1:1  error  the file is empty - copy a shipped scenario and change it");
    assertThat(problems("# only a remark\n"))
        .containsExactly(
            "some.yaml:1:1  error  the file holds nothing but comments"
                + " - copy a shipped scenario and change it");
  }

  @Test
  void shouldRefuseADirectory() throws IOException {
    Files.createDirectory(directory.resolve("folder.yaml"));
    assertThat(problems(directory.resolve("folder.yaml")))
        .containsExactly(
            "folder.yaml  error  this is a directory, not a file - name a .yaml file in it");
  }

  @Test
  void shouldSuggestAFileForAMissingOne() throws IOException {
    Files.writeString(directory.resolve("baseline.yaml"), "a: 1\n");
    assertThat(problems(directory.resolve("basline.yaml")))
        .containsExactly(
            "basline.yaml  error  there is no such file - did you mean \"baseline.yaml\"?");
    assertThat(problems(directory.resolve("nowhere/some.yaml")))
        .containsExactly(
            "nowhere/some.yaml  error  there is no such file"
                + " - check the path: its folder does not exist either");
  }

  @Test
  void shouldRefuseAHugeFileByItsSizeAlone() throws IOException {
    Path file = directory.resolve("huge.yaml");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(50_000_000);
    }
    assertThat(problems(file))
        .containsExactly(
            "huge.yaml  error  the file has 50000000 bytes, and no more than 2000000 bytes are read"
                + " - check that it is the right file");
  }

  @Test
  void shouldSayThatPermissionIsMissing() {
    Position whole = Position.whole(Path.of("secret.yaml"));
    assertThat(SourceText.unreadable(whole, new AccessDeniedException("secret.yaml")))
        .hasToString(
            "secret.yaml  error  there is no permission to read this file - change its rights");
    assertThat(SourceText.unreadable(whole, new IOException("Input/output error")))
        .hasToString(
            "secret.yaml  error  the file cannot be read (Input/output error)"
                + " - check the disk and try again");
  }
}
