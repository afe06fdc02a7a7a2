package org.linkwork.parameter.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.reader.StreamReader;

/** The characters of a file, or what keeps them from being read. */
final class SourceText {
  /** Far above any file written by hand, far below what would fill the memory. */
  static final long MOST_BYTES = 2_000_000;

  private SourceText() {}

  /** The text of the file; empty after a problem, which is added. */
  static Optional<String> read(Path file, Problems problems) {
    Position whole = Position.whole(file);
    if (Files.isDirectory(file)) {
      problems.error(whole, "this is a directory, not a file", "name a .yaml file in it");
      return Optional.empty();
    }
    if (!Files.exists(file)) {
      problems.error(whole, "there is no such file", adviceForMissing(file));
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      problems.error(whole, "this is not an ordinary file", "name a .yaml file");
      return Optional.empty();
    }
    try {
      long bytes = Files.size(file);
      if (bytes > MOST_BYTES) {
        problems.error(
            whole,
            "the file has " + bytes + " bytes, and no more than " + MOST_BYTES + " bytes are read",
            "check that it is the right file");
        return Optional.empty();
      }
      return decoded(Files.readAllBytes(file), file.toString(), problems);
    } catch (IOException e) {
      problems.addAll(List.of(unreadable(whole, e)));
      return Optional.empty();
    }
  }

  /** What a failure to read means for the user. */
  static Problem unreadable(Position whole, IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return new Problem(
          Severity.ERROR, whole, "there is no permission to read this file", "change its rights");
    }
    if (failure instanceof NoSuchFileException) {
      return new Problem(Severity.ERROR, whole, "there is no such file", "check the name");
    }
    return new Problem(
        Severity.ERROR,
        whole,
        "the file cannot be read (" + failure.getMessage() + ")",
        "check the disk and try again");
  }

  private static String adviceForMissing(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "check the path: its folder does not exist either";
    }
    try (Stream<Path> beside = Files.list(folder)) {
      List<String> names =
          beside
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .sorted()
              .toList();
      return NearestName.to(file.getFileName().toString(), names)
          .map(name -> "did you mean \"" + name + "\"?")
          .orElse("check the name and the folder");
    } catch (IOException e) {
      return "check the name and the folder";
    }
  }

  private static Optional<String> decoded(byte[] bytes, String name, Problems problems) {
    CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(source, characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      problems.error(
          endOf(text, name),
          String.format("the file is not UTF-8 text (byte 0x%02X)", source.get(source.position())),
          "save it as UTF-8");
      return Optional.empty();
    }
    return printable(text, name, problems) ? Optional.of(text) : Optional.empty();
  }

  private static boolean printable(String text, String name, Problems problems) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (!StreamReader.isPrintable(character)) {
        problems.error(
            endOf(text.substring(0, i), name),
            String.format("the file holds a control character (U+%04X)", character),
            "remove it, or save the file as plain UTF-8 text");
        return false;
      }
      i += Character.charCount(character);
    }
    return true;
  }

  private static Position endOf(String before, String name) {
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    String last = before.substring(before.lastIndexOf('\n') + 1);
    return new Position(name, line, last.codePointCount(0, last.length()) + 1);
  }
}
