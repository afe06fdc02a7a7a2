package org.linkwork.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.linkwork.parameter.reading.BadInputException;

/** A folder of scenarios written by a test, and what reading them says. */
final class ScenarioFolder {
  static final Set<String> CATALOGUE =
      Set.of(
          "buddy-system",
          "disincentive",
          "education",
          "feedback-and-reward",
          "gp-skills-training",
          "long-term-funding",
          "referral-prompts",
          "space-in-the-practice",
          "stories",
          "whole-practice-programme");

  /** A scenario without faults, to which a test adds one; it has five lines. */
  static final String SOUND =
      """
      format: 1
      question: "Does it work?"
      seed: 1
      replicates: 2
      weeks: { warm_up: 10, policy: 20 }
      """;

  private final Path folder;

  private ScenarioFolder(Path folder) {
    this.folder = folder;
  }

  /** A folder with the small register that knows every parameter a check is about. */
  static ScenarioFolder withSmallRegister(Path folder) {
    return withRegister(folder, Path.of("src/test/resources/scenario/parameters.yaml"));
  }

  /** A folder with the register that the program ships. */
  static ScenarioFolder withShippedRegister(Path folder) {
    return withRegister(folder, Path.of("scenarios/parameters.yaml"));
  }

  private static ScenarioFolder withRegister(Path folder, Path register) {
    try {
      Files.copy(register, folder.resolve("parameters.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ScenarioFolder(folder);
  }

  ScenarioFolder write(String name, String text) {
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

  CheckedScenario read(String name) {
    return read(name, Overrides.NONE);
  }

  CheckedScenario read(String name, Overrides overrides) {
    return new ScenarioReader(CATALOGUE).read(file(name), overrides);
  }

  /** The problems of a file as lines, with the folder taken off their positions. */
  List<String> problems(String name) {
    return problems(name, Overrides.NONE);
  }

  List<String> problems(String name, Overrides overrides) {
    try {
      CheckedScenario checked = read(name, overrides);
      return checked.warnings().stream().map(Object::toString).map(this::shortened).toList();
    } catch (BadInputException e) {
      return e.problems().stream().map(Object::toString).map(this::shortened).toList();
    }
  }

  private String shortened(String line) {
    return line.replace(folder + "/", "");
  }
}
