package org.linkwork.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlBlock;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioReader;

/** Reads one experiment file: first each part by itself, then what the parts come to together. */
final class ExperimentReader {
  private final Path file;
  private final ScenarioReader scenarios;
  private final Problems problems;
  private final ScenarioPaths paths;

  ExperimentReader(Path file, ScenarioReader scenarios, Problems problems) {
    this.file = file;
    this.scenarios = scenarios;
    this.problems = problems;
    this.paths = new ScenarioPaths(file, problems);
  }

  /** The experiment; empty after an error. */
  Optional<Experiment> read(YamlNode root) {
    Optional<YamlBlock> block = YamlBlock.of(root, "the experiment", problems);
    if (block.isEmpty()) {
      return Optional.empty();
    }
    ExperimentHead head = new ExperimentHead(block.get(), paths, problems);
    Optional<ScenarioBase> base = head.base().flatMap(path -> scenarios.base(path, problems));
    if (base.isEmpty()) {
      head.refuseOtherKeys();
      return Optional.empty();
    }
    Optional<Scenario> standing = standing(base.get(), head);
    long seed = standing.map(Scenario::seed).orElse(0L);
    FactorRegister register = new FactorRegister(base.get().register(), scenarios.catalogue());
    LevelReader levels = new LevelReader(register, paths, Position.whole(file), problems);
    Optional<ExperimentDraft> draft = draft(head, register, levels, seed);
    Map<String, ScenarioBase> others = checkEachLevel(base.get(), levels);
    if (problems.hasErrors() || draft.isEmpty() || standing.isEmpty()) {
      return Optional.empty();
    }
    VariedScenarios varied =
        new VariedScenarios(base.get(), others, everywhere(head, standing.get()), levels);
    return new PointBuilder(draft.get(), standing.get(), varied, problems).build();
  }

  /** The base with the experiment's seed and weeks; empty after an error. */
  private Optional<Scenario> standing(ScenarioBase base, ExperimentHead head) {
    Problems own = new Problems();
    Optional<Scenario> standing = base.with(head.changes().replicates("1"), base.name(), own);
    problems.addAll(own.sorted());
    return standing;
  }

  // Every scenario of the experiment has the same people and the same weeks.
  private static Overrides everywhere(ExperimentHead head, Scenario standing) {
    Position weeks = head.weeksPosition();
    return Overrides.NONE
        .seed(Long.toString(standing.seed()))
        .replicates("1")
        .set("weeks.warm_up=" + standing.horizon().warmUpWeeks(), weeks)
        .set("weeks.policy=" + standing.horizon().policyWeeks(), weeks);
  }

  private Optional<ExperimentDraft> draft(
      ExperimentHead head, FactorRegister register, LevelReader levels, long seed) {
    Map<Factor.Side, List<Design>> designs = new EnumMap<>(Factor.Side.class);
    Map<String, Factor> factors = new LinkedHashMap<>();
    Map<Factor.Side, DesignReader> readers = new EnumMap<>(Factor.Side.class);
    for (Factor.Side side : Factor.Side.values()) {
      DesignReader reader = new DesignReader(side, register, paths, levels, seed, problems);
      head.designs(side).ifPresent(node -> designs.put(side, reader.read(node)));
      readers.put(side, reader);
    }
    ReplicateReader replicates = new ReplicateReader(readers.get(Factor.Side.CHOICE), problems);
    Optional<ReplicateRule> rule = head.replicates().flatMap(replicates::read);
    Recording recording = head.recording();
    head.refuseOtherKeys();
    readers.values().forEach(reader -> join(reader, factors));
    return head.name()
        .flatMap(
            name ->
                head.question()
                    .flatMap(
                        question ->
                            rule.map(
                                found ->
                                    new ExperimentDraft(
                                        file,
                                        head.position(),
                                        name,
                                        question,
                                        designs,
                                        new ArrayList<>(factors.values()),
                                        found,
                                        replicates.against(),
                                        recording))));
  }

  private void join(DesignReader reader, Map<String, Factor> factors) {
    for (Factor factor : reader.factors()) {
      if (factors.putIfAbsent(factor.name(), factor) != null) {
        problems.error(
            reader.position(factor),
            factor.name() + " stands under choices and under uncertain",
            "let it stand under one of them");
      }
    }
  }

  /** Checks levels one by one; the files that the factor {@code scenario} names, by level. */
  private Map<String, ScenarioBase> checkEachLevel(ScenarioBase base, LevelReader levels) {
    Map<String, ScenarioBase> others = new HashMap<>();
    Map<String, FactorLevel> inOrder = new TreeMap<>();
    levels.written().keySet().forEach(level -> inOrder.put(level.toString(), level));
    for (FactorLevel level : inOrder.values()) {
      Position position = levels.position(level);
      if (level.value().equals(FactorLevels.BASE)) {
        continue;
      }
      if (level.factor().equals(FactorRegister.SCENARIO)) {
        scenarios
            .base(paths.at(level.value()), problems)
            .filter(other -> changesTheSame(other, base, position))
            .ifPresent(other -> others.put(level.value(), other));
      } else {
        base.checkEach(Overrides.NONE.set(level.toString(), position), problems);
      }
    }
    return others;
  }

  private boolean changesTheSame(ScenarioBase other, ScenarioBase base, Position position) {
    boolean same = other.register().equals(base.register());
    if (!same) {
      problems.error(
          position,
          other.name() + " has other parameters beside it than the base",
          "put both into one folder, or give both folders the same parameters.yaml");
    }
    return same;
  }
}
