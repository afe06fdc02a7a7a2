package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.Numeral;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;

/** Something that is in a bundle or not. */
public sealed interface Choice {
  /** Its name in files, such as {@code buddy-system} or {@code policy.service.link_workers=6}. */
  String name();

  /** A scenario with it in as well. */
  Scenario in(Scenario scenario);

  /** Its name as people read it, such as {@code buddy system}. */
  default String label() {
    return name().replaceAll("[-_]", " ").replaceAll("\\bgp\\b", "GP");
  }

  /**
   * An intervention, delivered as planned.
   *
   * @param plan when, where and how strongly
   */
  record Delivered(InterventionPlan plan) implements Choice {
    @Override
    public String name() {
      return plan.name();
    }

    @Override
    public Scenario in(Scenario scenario) {
      List<InterventionPlan> plans = new ArrayList<>(scenario.interventions());
      plans.add(plan);
      return scenario.delivering(scenario.name(), plans);
    }
  }

  /**
   * A lever at another value from the end of the warm-up.
   *
   * @param lever its full name, such as {@code service.link_workers}
   * @param value the value, in the lever's unit
   */
  record Capacity(String lever, double value) implements Choice {
    @Override
    public String name() {
      return "policy." + lever + "=" + Numeral.of(value);
    }

    @Override
    public String label() {
      return lever.substring(lever.indexOf('.') + 1).replace('_', ' ') + " " + Numeral.of(value);
    }

    @Override
    public Scenario in(Scenario scenario) {
      return scenario.withPolicy(scenario.name(), scenario.policyValues().with(lever, value));
    }
  }
}
