package org.linkwork.design;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;

/** Makes the scenarios of points by changing scenario files that were read once. */
final class VariedScenarios implements PointScenarios {
  private final ScenarioBase base;
  private final Map<String, ScenarioBase> others;
  private final Overrides everywhere;
  private final LevelReader levels;

  /**
   * Variants of files.
   *
   * @param others the files that the factor {@code scenario} names, by level
   * @param everywhere what the experiment changes at every point
   * @param levels knows where levels are written
   */
  VariedScenarios(
      ScenarioBase base,
      Map<String, ScenarioBase> others,
      Overrides everywhere,
      LevelReader levels) {
    this.base = base;
    this.others = Map.copyOf(others);
    this.everywhere = everywhere;
    this.levels = levels;
  }

  @Override
  public Scenario scenario(Point point, Overrides further) {
    Problems problems = new Problems();
    return fileOf(point.levels())
        .with(changes(point.levels()).and(further), point.label(), problems)
        .orElseThrow(() -> new ScenarioException(problems.sorted()));
  }

  /** The scenario with these levels; empty if the problems, which are added, hold an error. */
  Optional<Scenario> scenario(List<FactorLevel> combination, String name, Problems problems) {
    return fileOf(combination).with(changes(combination), name, problems);
  }

  /** Adds the problems of the scenario with these levels. */
  void check(List<FactorLevel> combination, Problems problems) {
    fileOf(combination).check(changes(combination), problems);
  }

  private ScenarioBase fileOf(List<FactorLevel> combination) {
    return combination.stream()
        .filter(VariedScenarios::isScenario)
        .findFirst()
        .map(this::named)
        .orElse(base);
  }

  private ScenarioBase named(FactorLevel scenario) {
    if (!others.containsKey(scenario.value())) {
      throw new IllegalArgumentException("The experiment does not name " + scenario + ".");
    }
    return others.get(scenario.value());
  }

  private Overrides changes(List<FactorLevel> combination) {
    Overrides changes = everywhere;
    for (FactorLevel level : combination) {
      if (!isScenario(level)) {
        changes = changes.set(level.toString(), levels.position(level));
      }
    }
    return changes;
  }

  private static boolean isScenario(FactorLevel level) {
    return level.factor().equals(FactorRegister.SCENARIO);
  }
}
