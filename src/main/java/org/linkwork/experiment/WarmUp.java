package org.linkwork.experiment;

import java.util.Comparator;
import java.util.List;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.scenario.Horizon;
import org.linkwork.scenario.InterventionPlan;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.HeldStill;

/**
 * Everything that a warm-up depends on: scenarios with equal warm-ups are one and the same world
 * until the policy period begins.
 *
 * @param seed master seed
 * @param sameTown whether replicates share one town
 * @param replicate number of the run, from 0
 * @param horizon weeks of warm-up and of policy
 * @param values every parameter's value in the warm-up
 * @param held sub-themes held still
 * @param early interventions that begin before the policy period, in order of name and week
 */
record WarmUp(
    long seed,
    boolean sameTown,
    int replicate,
    Horizon horizon,
    ParameterValues values,
    HeldStill held,
    List<InterventionPlan> early) {
  static WarmUp of(Scenario scenario, int replicate) {
    return new WarmUp(
        scenario.seed(),
        scenario.sameTown(),
        replicate,
        scenario.horizon(),
        scenario.values(),
        scenario.held(),
        scenario.interventions().stream()
            .filter(plan -> plan.fromWeek() < 0)
            .sorted(
                Comparator.comparing(InterventionPlan::name)
                    .thenComparingInt(InterventionPlan::fromWeek))
            .toList());
  }
}
