package org.linkwork.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The scenario files that the program ships, by name. */
public final class ShippedScenarios {
  private static final Set<String> OTHER_FILES =
      Set.of("parameters.yaml", "calibration.yaml", "england.yaml");

  private ShippedScenarios() {}

  public static List<Path> all() {
    try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !OTHER_FILES.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
