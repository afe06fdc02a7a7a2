package org.linkwork.sweep;

import java.util.LinkedHashMap;
import java.util.Map;
import org.linkwork.design.Experiment;
import org.linkwork.design.Factor;
import org.linkwork.parameter.Numeral;
import org.linkwork.scenario.Scenario;

/** The levels that factors have where a point does not change them. */
final class BaseLevels {
  private static final String POLICY = "policy.";
  private static final String SCENARIO = "scenario";

  private BaseLevels() {}

  /** Each factor's level in the base; empty for what the base does not have. */
  static Map<String, String> of(Experiment experiment) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (Factor factor : experiment.factors()) {
      levels.put(factor.name(), level(factor.name(), experiment.base()));
    }
    return levels;
  }

  private static String level(String factor, Scenario base) {
    if (factor.equals(SCENARIO)) {
      return base.name();
    }
    if (base.values().register().names().contains(factor)) {
      return Numeral.of(base.values().get(factor));
    }
    String lever = factor.startsWith(POLICY) ? factor.substring(POLICY.length()) : "";
    return base.policyValues().register().names().contains(lever)
        ? Numeral.of(base.policyValues().get(lever))
        : "";
  }
}
