package org.linkwork.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.linkwork.parameter.reading.BadInputException;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/** The lessons in the folder of lessons. */
final class LessonFiles {
  private static final Path FOLDER = Path.of("scenarios", "lessons");
  private static final String ENDING = ".yaml";

  private LessonFiles() {}

  /** Every lesson file, by name; none where there is no such folder. */
  static List<Path> all() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /**
   * The file of a lesson that is named, or the file itself.
   *
   * @throws BadInputException if there is none
   */
  static Path find(String named) {
    if (named.endsWith(ENDING)) {
      return Path.of(named);
    }
    try {
      List<Path> all = all();
      List<String> names = all.stream().map(LessonFiles::name).toList();
      if (names.contains(named)) {
        return all.get(names.indexOf(named));
      }
      Problems problems = new Problems();
      problems.error(
          Position.option(named),
          "there is no such lesson",
          names.isEmpty()
              ? "begin in a folder that holds " + FOLDER + ", or name a lesson file"
              : NearestName.advice(named, names));
      throw new BadInputException(problems.sorted());
    } catch (IOException e) {
      Problems problems = new Problems();
      problems.error(
          Position.whole(FOLDER), "this folder cannot be read", "look whether you may read it");
      throw new BadInputException(problems.sorted());
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}
