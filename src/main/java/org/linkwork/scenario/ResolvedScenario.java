package org.linkwork.scenario;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.theme.SubTheme;

/** A scenario with everything in force written out, as a scenario file that extends nothing. */
public final class ResolvedScenario {
  private ResolvedScenario() {}

  /**
   * The text of a file that {@link ScenarioReader} reads as an equal scenario, given the same
   * parameters and the same file name; every value has its unit beside it.
   */
  public static String yaml(Scenario scenario) {
    StringBuilder text = new StringBuilder();
    text.append("# The scenario ").append(scenario.name()).append(" with every value in force.\n");
    text.append("format: ").append(DocumentReader.FORMAT).append('\n');
    text.append("question: ").append(quoted(scenario.question())).append('\n');
    text.append("seed: ").append(scenario.seed()).append('\n');
    text.append("replicates: ").append(scenario.replicates()).append('\n');
    text.append("same_town: ").append(scenario.sameTown()).append('\n');
    text.append("weeks: { warm_up: ").append(scenario.horizon().warmUpWeeks());
    text.append(", policy: ").append(scenario.horizon().policyWeeks()).append(" }\n");
    ParameterValues values = scenario.values();
    for (Kind kind : Kind.values()) {
      block(text, kind.block(), values.register().ofKind(kind), values);
    }
    block(text, ChangeReader.POLICY, changedByPolicy(scenario), scenario.policyValues());
    hold(text, scenario);
    relax(text, scenario);
    interventions(text, scenario.interventions());
    return text.toString();
  }

  /** The levers that policy sets to another value than current practice has. */
  static List<Parameter> changedByPolicy(Scenario scenario) {
    List<Parameter> changed = new ArrayList<>();
    for (Parameter parameter : scenario.values().register().parameters()) {
      String name = parameter.name();
      if (scenario.values().get(name) != scenario.policyValues().get(name)) {
        changed.add(parameter);
      }
    }
    return changed;
  }

  private static void block(
      StringBuilder text, String key, List<Parameter> parameters, ParameterValues values) {
    if (parameters.isEmpty()) {
      return;
    }
    text.append(key).append(":\n");
    for (Parameter parameter : parameters) {
      text.append("  ").append(parameter.name()).append(": ");
      text.append(Numeral.of(values.get(parameter.name())));
      text.append("  # ").append(parameter.unit().label()).append('\n');
    }
  }

  private static void hold(StringBuilder text, Scenario scenario) {
    boolean first = true;
    for (SubTheme subTheme : SubTheme.values()) {
      if (scenario.held().holds(subTheme)) {
        text.append(first ? "hold:\n" : "").append("  ").append(subTheme.key()).append(": ");
        text.append(Numeral.of(scenario.held().level(subTheme))).append('\n');
        first = false;
      }
    }
  }

  private static void relax(StringBuilder text, Scenario scenario) {
    boolean first = true;
    for (SubTheme subTheme : SubTheme.values()) {
      double share = scenario.relaxed().share(subTheme);
      if (share > 0) {
        text.append(first ? "relax:\n" : "").append("  ").append(subTheme.key()).append(": ");
        text.append(Numeral.of(share)).append('\n');
        first = false;
      }
    }
  }

  private static void interventions(StringBuilder text, List<InterventionPlan> plans) {
    text.append(plans.isEmpty() ? "interventions: []\n" : "interventions:\n");
    for (InterventionPlan plan : plans) {
      text.append("  - ").append(line(plan)).append('\n');
    }
  }

  /** One intervention as a line of a file. */
  static String line(InterventionPlan plan) {
    return "{ name: "
        + plan.name()
        + ", from_week: "
        + plan.fromWeek()
        + ", until_week: "
        + weeksOrNever(plan.untilWeek())
        + ", reach: "
        + Numeral.of(plan.reach())
        + ", strength: "
        + Numeral.of(plan.strength())
        + ", ramp_weeks: "
        + plan.rampWeeks()
        + ", half_life_weeks: "
        + weeksOrNever(plan.halfLifeWeeks())
        + ", refresher_weeks: "
        + weeksOrNever(plan.refresherWeeks())
        + " }";
  }

  private static String weeksOrNever(int weeks) {
    return weeks == InterventionPlan.NEVER ? "never" : Integer.toString(weeks);
  }

  // Every JSON text in quotes is a YAML text in quotes.
  private static String quoted(String words) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(words)) + '"';
  }
}
