package org.linkwork.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.theme.SubTheme;

/** Looks at what a scenario comes to: ranges, whole numbers, and facts that cannot all be. */
final class ScenarioCheck {
  static final int MOST_WEEKS = 5200;
  private static final String PRACTICES = "place.practices";

  private final Resolution resolution;
  private final Problems problems;

  ScenarioCheck(Resolution resolution, Problems problems) {
    this.resolution = resolution;
    this.problems = problems;
  }

  /** Checks everything. */
  void run() {
    checkValues(resolution.values(), resolution.changes());
    checkValues(resolution.policyValues(), resolution.policyChanges());
    Optional<Horizon> horizon = resolution.horizon();
    horizon.ifPresent(this::checkHorizon);
    resolution.relaxed().forEach(this::checkRelaxed);
    InterventionCheck interventions = new InterventionCheck(problems, practices());
    resolution.plans().forEach(planned -> interventions.check(planned, horizon));
    for (Contradiction contradiction : Contradiction.values()) {
      checkTogether(contradiction, resolution.values(), horizon);
      checkTogether(contradiction, resolution.policyValues(), horizon);
    }
  }

  private OptionalDouble practices() {
    ParameterValues values = resolution.values();
    return values.register().find(PRACTICES).isPresent()
        ? OptionalDouble.of(values.get(PRACTICES))
        : OptionalDouble.empty();
  }

  /** Checks only what holds whatever the parents say, for a chain that could not be followed. */
  void runWithoutParents() {
    checkValues(resolution.values(), replacing(resolution.changes()));
    checkValues(resolution.policyValues(), replacing(resolution.policyChanges()));
  }

  private static Map<String, Located<Change>> replacing(Map<String, Located<Change>> changes) {
    Map<String, Located<Change>> found = new LinkedHashMap<>(changes);
    found.values().removeIf(change -> change.value().how() != Change.How.SET);
    return found;
  }

  private void checkValues(ParameterValues values, Map<String, Located<Change>> changes) {
    changes.forEach(
        (name, change) -> {
          Parameter parameter = values.register().find(name).orElseThrow();
          checkValue(parameter, values.get(name), change);
        });
  }

  private void checkValue(Parameter parameter, double value, Located<Change> change) {
    String what = parameter.name() + " is " + Numeral.of(value) + change.value().inWords();
    if (!parameter.allows(value)) {
      problems.error(
          change.position(),
          what + ", outside its range",
          "choose a value from "
              + Numeral.of(parameter.low())
              + " to "
              + parameter.unit().said(parameter.high()));
    } else if (parameter.unit().whole() && value != Math.rint(value)) {
      problems.error(
          change.position(),
          what + ", but " + parameter.unit().label() + " are counted",
          "choose a whole number");
    }
  }

  private void checkHorizon(Horizon horizon) {
    if (horizon.weeks() > MOST_WEEKS) {
      problems.error(
          resolution.horizonPosition(),
          "the run lasts " + horizon.weeks() + " weeks",
          "let warm_up and policy be " + MOST_WEEKS + " weeks at most together");
    }
  }

  private void checkRelaxed(SubTheme subTheme, Located<Double> share) {
    if (resolution.held().holds(subTheme)) {
      problems.warning(
          share.position(),
          subTheme.key() + " is held still, so that relaxing it changes nothing",
          "take it out of relax, or do not hold it still");
    }
  }

  private void checkTogether(
      Contradiction contradiction, ParameterValues values, Optional<Horizon> horizon) {
    boolean known =
        contradiction.parameters().stream()
            .allMatch(name -> values.register().find(name).isPresent());
    if (!known || contradiction.needsHorizon() && horizon.isEmpty()) {
      return;
    }
    contradiction
        .found(values, horizon)
        .ifPresent(
            what -> {
              Position position = resolution.positionOf(contradiction.parameters());
              if (contradiction.isError()) {
                problems.error(position, what, contradiction.advice());
              } else {
                problems.warning(position, what, contradiction.advice());
              }
            });
  }
}
