package org.linkwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with two scenarios of few people and few weeks, in which commands are quick. */
final class SmallTown {
  private static final String BASELINE =
      """
      format: 1
      question: "Who is lost in a small town?"
      seed: 11
      replicates: 2
      weeks: { warm_up: 6, policy: 20 }
      place: { place.registered_people: 800, place.practices: 2 }
      uncertain: { need.visit_is_social: 1.5 }
      """;
  private static final String BUDDIES =
      """
      format: 1
      extends: baseline
      question: "Does company help in a small town?"
      interventions:
        - { name: buddy-system }
      """;

  private final Path folder;

  private SmallTown(Path folder) {
    this.folder = folder;
  }

  static SmallTown in(Path folder) {
    try {
      Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
      Files.copy(Path.of("scenarios/parameters.yaml"), scenarios.resolve("parameters.yaml"));
      Files.writeString(scenarios.resolve("baseline.yaml"), BASELINE);
      Files.writeString(scenarios.resolve("buddies.yaml"), BUDDIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SmallTown(folder);
  }

  String baseline() {
    return scenario("baseline");
  }

  String buddies() {
    return scenario("buddies");
  }

  /** The path of a scenario file, which need not exist. */
  String scenario(String name) {
    return folder.resolve("scenarios").resolve(name + ".yaml").toString();
  }

  /** A scenario that extends the baseline by these lines, from line 3 on, and asks the same. */
  String extended(String name, String lines) {
    try {
      Files.writeString(
          Path.of(scenario(name)),
          "format: 1\nextends: baseline\n" + lines + "question: Who is lost in a small town?\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scenario(name);
  }

  Path folder() {
    return folder;
  }

  /** A place for results, which does not exist yet. */
  Path results() {
    return folder.resolve("results");
  }

  /** Everything in the folder but the scenarios, as paths in it. */
  List<String> written() {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !path.startsWith(folder.resolve("scenarios")) && !path.equals(folder))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
