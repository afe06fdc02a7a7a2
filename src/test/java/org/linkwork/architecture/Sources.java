package org.linkwork.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program and its tests as they are written. */
final class Sources {
  private Sources() {}

  /** Every file of Java source of the program, folder by folder in alphabetical order. */
  static List<Source> program() {
    return both("main", "spark");
  }

  /** Every file of Java source of the tests, folder by folder in alphabetical order. */
  static List<Source> tests() {
    return both("test", "spark-test");
  }

  /** Every file of Java source, in alphabetical order. */
  static List<Source> all() {
    List<Source> all = new ArrayList<>(program());
    all.addAll(tests());
    return all;
  }

  /** Every script of the program's pages, in alphabetical order. */
  static List<Source> scripts() {
    return sources(Path.of("src", "main", "resources"), ".js");
  }

  private static List<Source> both(String part, String onSpark) {
    List<Source> both = new ArrayList<>(sources(Path.of("src", part, "java"), ".java"));
    both.addAll(sources(Path.of("src", onSpark, "java"), ".java"));
    return both;
  }

  private static List<Source> sources(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(Sources::source)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path file) {
    try {
      return new Source(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One file of source. */
  record Source(String file, String text) {
    List<String> lines() {
      return text.lines().toList();
    }
  }
}
