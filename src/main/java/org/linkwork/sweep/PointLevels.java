package org.linkwork.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwork.design.Experiment;
import org.linkwork.design.Factor;
import org.linkwork.design.Point;
import org.linkwork.parameter.Numeral;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.SubTheme;

/** The levels of all factors at each point, as they are in the point's own scenario. */
final class PointLevels {
  private static final String POLICY = "policy.";
  private static final String HOLD = "hold.";
  private static final String SCENARIO = "scenario";
  private static final String NEVER = "never";

  private PointLevels() {}

  /** By point, in the experiment's order: each factor's level, empty for what is not there. */
  static List<Map<String, String>> of(Experiment experiment) {
    List<Map<String, String>> levels = new ArrayList<>();
    for (Point point : experiment.points()) {
      Scenario scenario = experiment.scenario(point);
      Map<String, String> resolved = new LinkedHashMap<>();
      for (Factor factor : experiment.factors()) {
        String name = factor.name();
        String inWorld = name.equals(SCENARIO) ? experiment.base().name() : level(name, scenario);
        resolved.put(name, point.level(name).orElse(inWorld));
      }
      levels.add(resolved);
    }
    return levels;
  }

  private static String level(String factor, Scenario scenario) {
    if (scenario.values().register().names().contains(factor)) {
      return Numeral.of(scenario.values().get(factor));
    }
    if (factor.startsWith(POLICY)) {
      return Numeral.of(scenario.policyValues().get(factor.substring(POLICY.length())));
    }
    if (factor.startsWith(HOLD)) {
      return held(factor.substring(HOLD.length()), scenario);
    }
    int dot = factor.indexOf('.');
    return scenario.interventions().stream()
        .filter(plan -> plan.name().equals(factor.substring(0, dot)))
        .map(plan -> field(plan, factor.substring(dot + 1)))
        .findFirst()
        .orElse("");
  }

  private static String held(String key, Scenario scenario) {
    for (SubTheme subTheme : SubTheme.values()) {
      if (subTheme.key().equals(key) && scenario.held().holds(subTheme)) {
        return Numeral.of(scenario.held().level(subTheme));
      }
    }
    return "";
  }

  private static String field(InterventionPlan plan, String field) {
    return switch (field) {
      case "from_week" -> weeks(plan.fromWeek());
      case "until_week" -> weeks(plan.untilWeek());
      case "reach" -> Numeral.of(plan.reach());
      case "strength" -> Numeral.of(plan.strength());
      case "ramp_weeks" -> weeks(plan.rampWeeks());
      case "half_life_weeks" -> weeks(plan.halfLifeWeeks());
      case "refresher_weeks" -> weeks(plan.refresherWeeks());
      default -> throw new IllegalArgumentException("An intervention has no field " + field + ".");
    };
  }

  private static String weeks(int weeks) {
    return weeks == InterventionPlan.NEVER ? NEVER : Integer.toString(weeks);
  }
}
