package org.linkwork.teach.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;
import org.linkwork.teach.lesson.FreeTown;
import org.linkwork.teach.lesson.Lesson;

/**
 * Reads scenarios that are sent to the page as strictly as files that the command line names; what
 * they extend stands in one folder.
 */
public final class Uploads {
  private static final String NAME = "your-scenario";

  private final Path folder;
  private final ParameterRegister register;

  /** Scenarios that extend those in this folder and change these parameters. */
  public Uploads(Path folder, ParameterRegister register) {
    this.folder = folder;
    this.register = register;
  }

  /**
   * The town of a scenario.
   *
   * @throws ScenarioException with every problem of it
   */
  Lesson read(byte[] text) {
    try {
      Path place = Files.createTempDirectory("linkwork-upload");
      try {
        return read(text, place);
      } finally {
        delete(place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Lesson read(byte[] text, Path place) throws IOException {
    for (Path file : files(folder)) {
      if (file.toString().endsWith(".yaml")) {
        Files.copy(file, place.resolve(file.getFileName()));
      }
    }
    Path file = Files.write(place.resolve(NAME + ".yaml"), text);
    Problems problems = new Problems();
    try {
      Optional<ScenarioBase> base =
          new ScenarioReader(InterventionCatalogue.names(), register).base(file, problems);
      if (base.isEmpty() || problems.hasErrors()) {
        throw new ScenarioException(problems.sorted());
      }
      return FreeTown.of(base.get());
    } catch (ScenarioException e) {
      throw new ScenarioException(
          e.problems().stream().map(problem -> nameless(problem, place)).toList());
    }
  }

  /** The problem without the name of the folder in which the text was read. */
  private static Problem nameless(Problem problem, Path place) {
    String prefix = place + place.getFileSystem().getSeparator();
    Position position = problem.position();
    return new Problem(
        problem.severity(),
        new Position(position.file().replace(prefix, ""), position.line(), position.column()),
        problem.what().replace(prefix, ""),
        problem.advice().replace(prefix, ""));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void delete(Path place) throws IOException {
    for (Path file : files(place)) {
      Files.delete(file);
    }
    Files.delete(place);
  }
}
