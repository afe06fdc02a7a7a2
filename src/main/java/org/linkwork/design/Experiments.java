package org.linkwork.design;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;

/** Reads experiment files, with the scenarios that they change. */
public final class Experiments {
  private static final Set<String> TELLING = Set.of("experiment", "base", "choices");

  private Experiments() {}

  /**
   * The experiment of a file, with warnings.
   *
   * @throws ScenarioException with every problem of it and of the files it builds on, if there is
   *     any error
   */
  public static CheckedExperiment read(Path file) {
    Problems problems = new Problems();
    ScenarioReader scenarios = new ScenarioReader(InterventionCatalogue.names());
    Optional<Experiment> experiment =
        YamlTree.read(file, problems)
            .flatMap(root -> new ExperimentReader(file, scenarios, problems).read(root));
    if (experiment.isEmpty() || problems.hasErrors()) {
      throw new ScenarioException(problems.sorted());
    }
    return new CheckedExperiment(experiment.get(), problems.sorted());
  }

  /** Whether the file describes an experiment and not a scenario, as far as can be seen. */
  public static boolean isExperiment(Path file) {
    return YamlTree.read(file, new Problems())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .filter(root -> root.entries().stream().anyMatch(e -> TELLING.contains(e.key().text())))
        .isPresent();
  }
}
