package org.linkwork.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.parameter.reading.Position;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.Relaxed;
import org.linkwork.theme.SubTheme;

/** What a chain of files and the command line say together: a later one wins over an earlier. */
final class Resolution {
  private final Position start;
  private final ParameterValues values;
  private final ParameterValues policyValues;
  private final Map<String, Located<Change>> changes = new LinkedHashMap<>();
  private final Map<String, Located<Change>> policyChanges = new LinkedHashMap<>();
  private final Map<String, PlannedIntervention> interventions = new LinkedHashMap<>();
  private Optional<String> question = Optional.empty();
  private Optional<Long> seed = Optional.empty();
  private Optional<Integer> replicates = Optional.empty();
  private Optional<Boolean> sameTown = Optional.empty();
  private Optional<Located<Integer>> warmUpWeeks = Optional.empty();
  private Optional<Located<Integer>> policyWeeks = Optional.empty();
  private final Map<SubTheme, Located<Double>> relaxed = new EnumMap<>(SubTheme.class);
  private HeldStill held = HeldStill.NONE;

  /**
   * Resolves the documents, the oldest first.
   *
   * @param start where what is judged begins
   */
  Resolution(List<ScenarioDocument> chain, Position start, ParameterRegister register) {
    this.start = start;
    chain.forEach(this::inherit);
    ParameterValues resolved = register.values();
    for (ScenarioDocument document : chain) {
      resolved = applied(resolved, document.values());
      changes.putAll(document.values());
    }
    ParameterValues policy = resolved;
    for (ScenarioDocument document : chain) {
      policy = applied(policy, document.policy());
      policyChanges.putAll(document.policy());
    }
    this.values = resolved;
    this.policyValues = policy;
  }

  private void inherit(ScenarioDocument document) {
    question = document.question().or(() -> question);
    seed = document.seed().or(() -> seed);
    replicates = document.replicates().or(() -> replicates);
    sameTown = document.sameTown().or(() -> sameTown);
    warmUpWeeks = document.warmUpWeeks().or(() -> warmUpWeeks);
    policyWeeks = document.policyWeeks().or(() -> policyWeeks);
    for (Map.Entry<SubTheme, Double> hold : document.held().entrySet()) {
      held = held.with(hold.getKey(), hold.getValue());
    }
    relaxed.putAll(document.relaxed());
    document.interventions().ifPresent(this::inheritInterventions);
  }

  // The same name takes the inherited one's place; an empty list takes all away.
  private void inheritInterventions(List<PlannedIntervention> plans) {
    if (plans.isEmpty()) {
      interventions.clear();
    }
    plans.forEach(planned -> interventions.put(planned.plan().name(), planned));
  }

  private static ParameterValues applied(
      ParameterValues start, Map<String, Located<Change>> changes) {
    ParameterValues values = start;
    for (Map.Entry<String, Located<Change>> change : changes.entrySet()) {
      double value = change.getValue().value().applyTo(values.get(change.getKey()));
      // Beyond the largest number there is none; the largest is outside every range as well.
      double finite = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, value));
      values = values.with(change.getKey(), finite);
    }
    return values;
  }

  /** The scenario of that name; only after a check without errors. */
  Scenario scenario(String name) {
    return new Scenario(
        name,
        question.orElseThrow(),
        seed.orElseThrow(),
        replicates.orElseThrow(),
        sameTown.orElse(false),
        horizon().orElseThrow(),
        values,
        policyValues,
        Parameters.from(values),
        LeverParameters.from(policyValues),
        held,
        relaxation(),
        plans().stream().map(PlannedIntervention::plan).toList());
  }

  private Relaxed relaxation() {
    Relaxed relaxation = Relaxed.NONE;
    for (Map.Entry<SubTheme, Located<Double>> share : relaxed.entrySet()) {
      relaxation = relaxation.with(share.getKey(), share.getValue().value());
    }
    return relaxation;
  }

  ParameterValues values() {
    return values;
  }

  ParameterValues policyValues() {
    return policyValues;
  }

  /** The last changes of values in force from the first week, by name. */
  Map<String, Located<Change>> changes() {
    return changes;
  }

  /** The last changes of values in force from the end of the warm-up, by name. */
  Map<String, Located<Change>> policyChanges() {
    return policyChanges;
  }

  /** The sub-themes relaxed, where that was last written. */
  Map<SubTheme, Located<Double>> relaxed() {
    return relaxed;
  }

  /** The sub-themes held still. */
  HeldStill held() {
    return held;
  }

  List<PlannedIntervention> plans() {
    return new ArrayList<>(interventions.values());
  }

  /** The two periods, unless one is missing. */
  Optional<Horizon> horizon() {
    return warmUpWeeks.flatMap(
        warmUp -> policyWeeks.map(policy -> new Horizon(warmUp.value(), policy.value())));
  }

  /** Where the length of the policy period is written, or else where the file begins. */
  Position horizonPosition() {
    return policyWeeks.or(() -> warmUpWeeks).map(Located::position).orElse(start);
  }

  /**
   * Where one of these parameters was last written: in the file itself before its parents, or else
   * where the file begins.
   */
  Position positionOf(List<String> names) {
    List<Position> found = new ArrayList<>();
    for (String name : names) {
      Optional.ofNullable(policyChanges.get(name)).map(Located::position).ifPresent(found::add);
      Optional.ofNullable(changes.get(name)).map(Located::position).ifPresent(found::add);
    }
    return found.stream()
        .filter(position -> position.file().equals(start.file()))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .orElse(start);
  }
}
