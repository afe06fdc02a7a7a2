package org.linkwork.decision;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.parameter.reading.Problem;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioInputs;
import org.linkwork.scenario.ScenarioReader;

/** Reads decision files, with the scenarios that their options change. */
public final class Decisions {
  private Decisions() {}

  /**
   * The decision of a file, with warnings.
   *
   * @throws ScenarioException with every problem of it and of the files it builds on, if there is
   *     any error
   */
  public static CheckedDecision read(Path file) {
    Problems problems = new Problems();
    ScenarioReader scenarios = new ScenarioReader(InterventionCatalogue.names());
    Optional<Decision> decision =
        YamlTree.read(file, problems)
            .flatMap(root -> new DecisionReader(file, scenarios, problems).read(root));
    // Options built on each other share what is wrong with them.
    List<Problem> once = List.copyOf(new LinkedHashSet<>(problems.sorted()));
    if (decision.isEmpty() || problems.hasErrors()) {
      throw new ScenarioException(once);
    }
    return new CheckedDecision(decision.get(), once);
  }

  /** Whether the file describes a decision, as far as can be seen. */
  public static boolean isDecision(Path file) {
    return YamlTree.read(file, new Problems())
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .filter(root -> root.entries().stream().anyMatch(e -> e.key().text().equals("decision")))
        .isPresent();
  }

  /** The files from which a decision is read: its own, tables, and the base with its parents. */
  public static List<Path> inputs(Decision decision) {
    LinkedHashSet<Path> files = new LinkedHashSet<>();
    files.add(decision.file());
    ParameterSets.file(decision.file()).ifPresent(files::add);
    files.addAll(ScenarioInputs.of(decision.baseFile()));
    return List.copyOf(files);
  }
}
