package org.linkwork.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/** Finds the parameter file that belongs to a scenario file. */
final class RegisterSearch {
  static final String NAME = "parameters.yaml";
  private static final String ROOT = "scenarios";

  private RegisterSearch() {}

  /**
   * The parameter file beside the scenario, or in a folder above it up to the one called {@code
   * scenarios}; empty after a problem.
   */
  static Optional<Path> near(Path scenario, Problems problems) {
    Path folder = scenario.toAbsolutePath().normalize().getParent();
    boolean climbs = hasRoot(folder);
    for (Path here = folder; here != null; here = here.getParent()) {
      Path candidate = here.resolve(NAME);
      if (Files.exists(candidate)) {
        return Optional.of(asTyped(candidate, scenario));
      }
      if (!climbs || isRoot(here)) {
        break;
      }
    }
    problems.error(
        Position.whole(scenario),
        "there is no " + NAME + " beside this file" + (climbs ? " or above it" : ""),
        "copy " + ROOT + "/" + NAME + " into its folder");
    return Optional.empty();
  }

  // A scenario that the user named from the working folder has its parameters named from there.
  private static Path asTyped(Path candidate, Path scenario) {
    Path working = Path.of("").toAbsolutePath();
    return !scenario.isAbsolute() && candidate.startsWith(working)
        ? working.relativize(candidate)
        : candidate;
  }

  private static boolean hasRoot(Path folder) {
    for (Path here = folder; here != null; here = here.getParent()) {
      if (isRoot(here)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoot(Path folder) {
    return folder.getFileName() != null && folder.getFileName().toString().equals(ROOT);
  }
}
