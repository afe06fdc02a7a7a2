package org.linkwork.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.Relaxed;

/**
 * A scenario on its way to an executor, which has the register already.
 *
 * @param values by full name: values that differ from the register's
 * @param policyValues by full name: values from the end of the warm-up that differ from these
 */
record SentScenario(
    String name,
    String question,
    long seed,
    int replicates,
    boolean sameTown,
    Horizon horizon,
    TreeMap<String, Double> values,
    TreeMap<String, Double> policyValues,
    HeldStill held,
    Relaxed relaxed,
    ArrayList<InterventionPlan> interventions)
    implements Serializable {
  static SentScenario of(Scenario scenario) {
    ParameterValues values = scenario.values();
    return new SentScenario(
        scenario.name(),
        scenario.question(),
        scenario.seed(),
        scenario.replicates(),
        scenario.sameTown(),
        scenario.horizon(),
        differing(values.register().values(), values),
        differing(values, scenario.policyValues()),
        scenario.held(),
        scenario.relaxed(),
        new ArrayList<>(scenario.interventions()));
  }

  /** The scenario again, equal to the one that was sent. */
  Scenario scenario(ParameterRegister register) {
    ParameterValues first = with(register.values(), values);
    ParameterValues policy = with(first, policyValues);
    return new Scenario(
        name,
        question,
        seed,
        replicates,
        sameTown,
        horizon,
        first,
        policy,
        Parameters.from(first),
        LeverParameters.from(policy),
        held,
        relaxed,
        interventions);
  }

  private static TreeMap<String, Double> differing(ParameterValues from, ParameterValues values) {
    TreeMap<String, Double> differing = new TreeMap<>();
    for (String name : values.register().names()) {
      if (Double.compare(from.get(name), values.get(name)) != 0) {
        differing.put(name, values.get(name));
      }
    }
    return differing;
  }

  private static ParameterValues with(ParameterValues from, Map<String, Double> changes) {
    ParameterValues values = from;
    for (Map.Entry<String, Double> change : changes.entrySet()) {
      values = values.with(change.getKey(), change.getValue());
    }
    return values;
  }
}
