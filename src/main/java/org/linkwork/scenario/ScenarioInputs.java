package org.linkwork.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlTree;

/** The files from which a scenario is read. */
public final class ScenarioInputs {
  private static final String EXTENDS = "extends";

  private ScenarioInputs() {}

  /** The file itself, those that it extends, and its parameters; for a file that can be read. */
  public static List<Path> of(Path scenario) {
    List<Path> files = new ArrayList<>();
    Optional<Path> next = Optional.of(scenario);
    while (next.isPresent() && !files.contains(next.get())) {
      Path file = next.get();
      files.add(file);
      next =
          YamlTree.read(file, new Problems())
              .flatMap(root -> root.text(EXTENDS))
              .map(parent -> file.resolveSibling(parent + ".yaml"));
    }
    RegisterSearch.near(scenario, new Problems()).ifPresent(files::add);
    return files;
  }
}
