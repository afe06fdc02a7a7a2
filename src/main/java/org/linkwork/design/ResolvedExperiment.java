package org.linkwork.design;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.linkwork.parameter.Numeral;
import org.linkwork.record.Outcome;

/** An experiment with every point and every default written out, as an experiment file. */
public final class ResolvedExperiment {
  private ResolvedExperiment() {}

  /**
   * The text of the file.
   *
   * @param base name of a file beside it that holds the base scenario
   * @param scenarioFile where, seen from the file, the scenarios are that stand as levels: given
   *     the path as the experiment has it
   */
  public static String yaml(
      Experiment experiment, String base, UnaryOperator<String> scenarioFile) {
    StringBuilder text = new StringBuilder();
    text.append("# The experiment ").append(experiment.name());
    text.append(" with every point and every default written out.\n");
    text.append("format: ").append(ExperimentHead.FORMAT).append('\n');
    text.append("experiment: ").append(experiment.name()).append('\n');
    text.append("question: ").append(quoted(experiment.question())).append('\n');
    text.append("base: ").append(base).append('\n');
    text.append("seed: ").append(experiment.base().seed()).append('\n');
    text.append("weeks: { warm_up: ").append(experiment.base().horizon().warmUpWeeks());
    text.append(", policy: ").append(experiment.base().horizon().policyWeeks()).append(" }\n");
    for (Factor.Side side : Factor.Side.values()) {
      list(text, experiment, side, scenarioFile);
    }
    replicates(text, experiment.replicates(), scenarioFile);
    Recording recording = experiment.recording();
    text.append("record:\n  weekly: ").append(weekly(recording.weekly())).append('\n');
    text.append("  funnel: ").append(recording.funnel()).append('\n');
    text.append("  strata: ").append(recording.strata()).append('\n');
    return text.toString();
  }

  private static void list(
      StringBuilder text,
      Experiment experiment,
      Factor.Side side,
      UnaryOperator<String> scenarioFile) {
    if (experiment.factors().stream().noneMatch(factor -> factor.side() == side)) {
      return;
    }
    Map<String, String> notes = new LinkedHashMap<>();
    for (Factor factor : experiment.factors()) {
      if (factor.side() == side) {
        notes.put(factor.name(), factor.meaning() + unit(factor));
      }
    }
    text.append(side.block()).append(":\n");
    notes.forEach(
        (name, note) -> text.append("  # ").append(name).append(": ").append(note + "\n"));
    text.append("  list:\n");
    Set<List<FactorLevel>> combinations = new LinkedHashSet<>();
    for (Point point : experiment.points()) {
      combinations.add(
          side == Factor.Side.CHOICE ? experiment.choices(point) : experiment.uncertain(point));
    }
    combinations.forEach(
        levels -> text.append("    - ").append(block(levels, scenarioFile)).append('\n'));
  }

  private static void replicates(
      StringBuilder text, ReplicateRule rule, UnaryOperator<String> scenarioFile) {
    if (rule.target().isEmpty()) {
      text.append("replicates: ").append(rule.min()).append('\n');
      return;
    }
    PrecisionTarget target = rule.target().get();
    text.append("replicates:\n  min: ").append(rule.min()).append("\n  max: ").append(rule.max());
    text.append("\n  stop_when: { outcome: ").append(target.outcome().key());
    text.append(", against: ");
    text.append(target.against().isEmpty() ? "base" : block(target.against(), scenarioFile));
    text.append(
        target.criterion() instanceof PrecisionTarget.HalfWidth width
            ? ", half_width: " + Numeral.of(width.halfWidth())
            : ", smallest_difference: "
                + Numeral.of(
                    ((PrecisionTarget.SmallestDifference) target.criterion()).difference()));
    text.append(" }\n");
  }

  private static String block(List<FactorLevel> levels, UnaryOperator<String> scenarioFile) {
    return levels.stream()
        .map(
            level ->
                level.factor()
                    + ": "
                    + written(
                        level.factor().equals(FactorRegister.SCENARIO)
                            ? scenarioFile.apply(level.value())
                            : level.value()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String written(String value) {
    return value.matches("[A-Za-z0-9_.+-]+") ? value : quoted(value);
  }

  private static String weekly(List<Outcome> outcomes) {
    return outcomes.isEmpty()
        ? "none"
        : outcomes.stream().map(Outcome::key).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String unit(Factor factor) {
    return factor.unit().isEmpty() ? "" : " (" + factor.unit() + ")";
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
