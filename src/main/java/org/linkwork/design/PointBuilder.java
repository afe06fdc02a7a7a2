package org.linkwork.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Scenario;

/** Makes the points of an experiment from its designs: every choice with all that is uncertain. */
final class PointBuilder {
  private final ExperimentDraft draft;
  private final Scenario base;
  private final VariedScenarios scenarios;
  private final Problems problems;

  PointBuilder(ExperimentDraft draft, Scenario base, VariedScenarios scenarios, Problems problems) {
    this.draft = draft;
    this.base = base;
    this.scenarios = scenarios;
    this.problems = problems;
  }

  /** The experiment; empty after an error. */
  Optional<Experiment> build() {
    if (!isOfSaneSize()) {
      return Optional.empty();
    }
    List<List<FactorLevel>> choices = combinations(Factor.Side.CHOICE);
    List<List<FactorLevel>> uncertain = combinations(Factor.Side.UNCERTAIN);
    List<FactorLevel> baseChoices = baseChoices(choices);
    if (!choices.contains(baseChoices)) {
      choices.add(0, baseChoices);
    }
    Optional<ReplicateRule> rule = rule(choices, baseChoices);
    List<Point> points = points(choices, uncertain);
    new PointCheck(scenarios, problems).check(points);
    return rule.filter(found -> !problems.hasErrors())
        .map(
            found ->
                new Experiment(
                    draft.name(),
                    draft.question(),
                    draft.file(),
                    base,
                    draft.factors(),
                    draft.designs(),
                    baseChoices,
                    choices.size(),
                    uncertain.size(),
                    points,
                    found,
                    draft.recording(),
                    scenarios));
  }

  // Points with the same uncertain levels stand together, so that pairs are finished together.
  private static List<Point> points(
      List<List<FactorLevel>> choices, List<List<FactorLevel>> uncertain) {
    List<Point> points = new ArrayList<>();
    for (List<FactorLevel> unknown : uncertain) {
      for (List<FactorLevel> choice : choices) {
        List<FactorLevel> levels = new ArrayList<>(choice);
        levels.addAll(unknown);
        points.add(new Point(points.size() + 1, levels));
      }
    }
    return points;
  }

  private boolean isOfSaneSize() {
    long choices = count(Factor.Side.CHOICE);
    long uncertain = count(Factor.Side.UNCERTAIN);
    long points = FactorLevels.product(choices, uncertain);
    if (points > PointCount.MOST_POINTS) {
      problems.error(
          draft.position(),
          "there are "
              + inWords(choices)
              + " choices and "
              + inWords(uncertain)
              + " uncertain points, together "
              + inWords(points)
              + " points",
          "let there be "
              + inWords(PointCount.MOST_POINTS)
              + " at most; draw many factors with latin_hypercube or sobol");
      return false;
    }
    long runs = FactorLevels.product(points, draft.replicates().max());
    if (runs > PointCount.MOST_RUNS) {
      problems.error(
          draft.position(),
          inWords(points)
              + " points with up to "
              + inWords(draft.replicates().max())
              + " replicates are "
              + inWords(runs)
              + " runs",
          "let there be " + inWords(PointCount.MOST_RUNS) + " at most");
      return false;
    }
    return true;
  }

  private static String inWords(long number) {
    return number == Long.MAX_VALUE ? "more than 10^18" : String.format(Locale.UK, "%,d", number);
  }

  private long count(Factor.Side side) {
    List<Design> designs = draft.designs(side);
    long count = designs.isEmpty() ? 1 : 0;
    for (Design design : designs) {
      long more = design.count();
      count = count > Long.MAX_VALUE - more ? Long.MAX_VALUE : count + more;
    }
    return count;
  }

  /** The combinations of a side, each once; without a design, the base alone. */
  private List<List<FactorLevel>> combinations(Factor.Side side) {
    Map<String, List<FactorLevel>> byKey = new LinkedHashMap<>();
    for (Design design : draft.designs(side)) {
      for (List<FactorLevel> combination : design.combinations()) {
        byKey.putIfAbsent(new Point(1, combination).key(), combination);
      }
    }
    if (byKey.isEmpty()) {
      byKey.put("", List.of());
    }
    return new ArrayList<>(byKey.values());
  }

  /** The first choice that is the same world as the base; without one, no change at all. */
  private List<FactorLevel> baseChoices(List<List<FactorLevel>> choices) {
    if (choices.contains(List.<FactorLevel>of())) {
      return List.of();
    }
    for (List<FactorLevel> choice : choices) {
      if (differsByValue(choice)) {
        continue;
      }
      Optional<Scenario> scenario = scenarios.scenario(choice, base.name(), new Problems());
      if (scenario.isPresent() && scenario.get().isSameWorld(base)) {
        return choice;
      }
    }
    return List.of();
  }

  // Most choices differ in some lever, which is much faster to see than to resolve a scenario.
  private boolean differsByValue(List<FactorLevel> choice) {
    for (FactorLevel level : choice) {
      String name = level.factor();
      boolean policy = name.startsWith(FactorRegister.POLICY);
      String parameter = policy ? name.substring(FactorRegister.POLICY.length()) : name;
      ParameterValues values = policy ? base.policyValues() : base.values();
      if (values.register().find(parameter).isPresent()
          && values.get(parameter) != Double.parseDouble(level.value())) {
        return true;
      }
    }
    return false;
  }

  /** The rule with the comparator as a choice that there is; empty after a problem. */
  private Optional<ReplicateRule> rule(
      List<List<FactorLevel>> choices, List<FactorLevel> baseChoices) {
    ReplicateRule rule = draft.replicates();
    if (rule.target().isEmpty()) {
      return Optional.of(rule);
    }
    PrecisionTarget target = rule.target().get();
    if (choices.size() == 1) {
      problems.error(
          draft.against().orElseThrow(),
          "there is only one choice, so that there is no difference to be known",
          "write one number of replicates, or more choices");
      return Optional.empty();
    }
    String key = new Point(1, target.against()).key();
    Optional<List<FactorLevel>> against =
        target.against().isEmpty()
            ? Optional.of(baseChoices)
            : choices.stream().filter(choice -> new Point(1, choice).key().equals(key)).findFirst();
    if (against.isEmpty()) {
      problems.error(
          draft.against().orElseThrow(),
          "no choice has just these levels: " + Point.inWords(target.against()),
          "write all levels of one of the choices, or base");
    }
    return against.map(
        found ->
            new ReplicateRule(
                rule.min(),
                rule.max(),
                Optional.of(new PrecisionTarget(target.outcome(), found, target.criterion()))));
  }
}
