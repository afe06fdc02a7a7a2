package org.linkwork.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.reading.Position;
import org.linkwork.theme.SubTheme;

/**
 * What one scenario file says, or the command line: single facts in their places, nothing
 * inherited.
 *
 * @param position where it begins
 * @param parent the file that it extends
 * @param warmUpWeeks weeks of warm-up
 * @param policyWeeks weeks of policy
 * @param values changes of parameters that hold from the first week, by full name
 * @param policy changes of levers that hold from the end of the warm-up, by full name
 * @param held sub-themes held still, at their levels
 * @param relaxed sub-themes relaxed from the end of the warm-up, by shares of their gaps
 * @param interventions the list of interventions; an empty list takes the inherited ones away
 */
record ScenarioDocument(
    Position position,
    Optional<Located<String>> parent,
    Optional<String> question,
    Optional<Long> seed,
    Optional<Integer> replicates,
    Optional<Boolean> sameTown,
    Optional<Located<Integer>> warmUpWeeks,
    Optional<Located<Integer>> policyWeeks,
    Map<String, Located<Change>> values,
    Map<String, Located<Change>> policy,
    Map<SubTheme, Double> held,
    Map<SubTheme, Located<Double>> relaxed,
    Optional<List<PlannedIntervention>> interventions) {
  /** A document that says nothing but these values. */
  static ScenarioDocument giving(Position position, Map<String, Located<Change>> values) {
    return new ScenarioDocument(
        position,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        values,
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty());
  }

  /** A document that says nothing but what is delivered. */
  static ScenarioDocument delivering(List<PlannedIntervention> interventions) {
    return new ScenarioDocument(
        Position.option("command line"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.of(interventions));
  }
}
