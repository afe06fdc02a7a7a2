package org.linkwork.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;

/** Finds the files that an experiment names, which stand beside it or in a folder near it. */
final class ScenarioPaths {
  private final Path experiment;
  private final Problems problems;

  ScenarioPaths(Path experiment, Problems problems) {
    this.experiment = experiment;
    this.problems = problems;
  }

  /** The file of that name, seen from the experiment's folder. */
  Path at(String name) {
    return experiment.resolveSibling(name).normalize();
  }

  /** Whether there is such a file; if not, that is a problem. */
  boolean exists(String name, Position position) {
    try {
      Path file = at(name);
      if (Files.isRegularFile(file)) {
        return true;
      }
      problems.error(position, "there is no file " + file, advice(name, file));
    } catch (InvalidPathException e) {
      problems.error(
          position,
          "\"" + name + "\" cannot be the name of a file",
          "write it as seen from the experiment's folder, such as ../baseline.yaml");
    }
    return false;
  }

  private static String advice(String name, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(path -> path.getFileName().toString())
              .filter(ScenarioPaths::isRead)
              .sorted()
              .toList();
      Optional<String> near = NearestName.to(file.getFileName().toString(), names);
      if (near.isPresent()) {
        String before = name.substring(0, name.lastIndexOf('/') + 1);
        return "did you mean \"" + before + near.get() + "\"?";
      }
    } catch (IOException e) {
      // No suggestion can be made; the missing file is reported all the same.
    }
    return "write its path as seen from the experiment's folder, such as ../baseline.yaml";
  }

  private static boolean isRead(String name) {
    return name.endsWith(".yaml") || name.endsWith(".csv");
  }
}
