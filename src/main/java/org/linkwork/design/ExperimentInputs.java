package org.linkwork.design;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.scenario.ScenarioInputs;

/** The files from which an experiment is read. */
public final class ExperimentInputs {
  private ExperimentInputs() {}

  /** The experiment's own file, then tables, scenarios with all they extend, and parameters. */
  public static List<Path> of(Experiment experiment) {
    Set<Path> files = new LinkedHashSet<>();
    Set<Path> scenarios = new LinkedHashSet<>();
    Path own = experiment.file();
    files.add(own);
    base(experiment).ifPresent(scenarios::add);
    for (Point point : experiment.points()) {
      point.level(FactorRegister.SCENARIO).ifPresent(level -> scenarios.add(beside(own, level)));
    }
    for (List<Design> designs : experiment.designs().values()) {
      for (Design design : designs) {
        if (design instanceof CsvPoints points) {
          files.add(beside(own, points.file()));
        }
      }
    }
    scenarios.forEach(scenario -> files.addAll(ScenarioInputs.of(scenario)));
    return List.copyOf(files);
  }

  /** The file of the scenario that every point changes, as long as the experiment's is there. */
  public static Optional<Path> base(Experiment experiment) {
    return YamlTree.read(experiment.file(), new Problems())
        .flatMap(root -> root.text("base"))
        .map(base -> beside(experiment.file(), base));
  }

  private static Path beside(Path experiment, String name) {
    return experiment.resolveSibling(name).normalize();
  }
}
