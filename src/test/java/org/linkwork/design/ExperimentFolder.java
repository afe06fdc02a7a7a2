package org.linkwork.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.linkwork.parameter.reading.BadInputException;

/** A folder with a small town and experiments on it, written by a test. */
final class ExperimentFolder {
  /** An experiment without faults, to which a test adds one; it has five lines. */
  static final String HEAD =
      """
      format: 1
      experiment: some
      question: "What helps?"
      base: baseline.yaml
      replicates: 3
      """;

  private static final String BASELINE =
      """
      format: 1
      question: "Who is lost in a small town?"
      seed: 11
      replicates: 2
      weeks: { warm_up: 6, policy: 20 }
      place: { place.registered_people: 600, place.practices: 2 }
      """;

  private final Path folder;

  private ExperimentFolder(Path folder) {
    this.folder = folder;
  }

  static ExperimentFolder in(Path folder) {
    try {
      Files.copy(Path.of("scenarios/parameters.yaml"), folder.resolve("parameters.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ExperimentFolder(folder).write("baseline.yaml", BASELINE);
  }

  ExperimentFolder write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The experiment of the sound head and these lines, which must have no warnings. */
  Experiment read(String lines) {
    CheckedExperiment checked = checked(lines);
    if (!checked.warnings().isEmpty()) {
      throw new AssertionError(checked.warnings());
    }
    return checked.experiment();
  }

  CheckedExperiment checked(String lines) {
    write("some.yaml", HEAD + lines);
    return Experiments.read(file("some.yaml"));
  }

  /** The problems of the sound head and these lines, with the folder taken off their positions. */
  List<String> problems(String lines) {
    write("some.yaml", HEAD + lines);
    return problemsOf("some.yaml");
  }

  List<String> problemsOf(String name) {
    try {
      return Experiments.read(file(name)).warnings().stream()
          .map(Object::toString)
          .map(this::shortened)
          .toList();
    } catch (BadInputException e) {
      return e.problems().stream().map(Object::toString).map(this::shortened).toList();
    }
  }

  private String shortened(String line) {
    return line.replace(folder + "/", "");
  }
}
