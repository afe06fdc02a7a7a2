package org.linkwork.scenario;

import java.util.List;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.theme.HeldStill;

/**
 * One world to simulate, checked and complete: nothing in it can change after it is read.
 *
 * @param name the file's name without its ending
 * @param question the question that the scenario answers, in words
 * @param seed master seed of every draw
 * @param replicates number of runs, 1 or more
 * @param sameTown whether replicates share one town and differ in luck only
 * @param horizon weeks of warm-up and of policy
 * @param values every parameter's value in force from the first week, by full name
 * @param policyValues every parameter's value in force from the end of the warm-up
 * @param parameters typed view of {@code values}
 * @param policyLevers typed view of the levers among {@code policyValues}
 * @param held sub-themes held still
 * @param interventions what is delivered, in the file's order, which makes no difference
 */
public record Scenario(
    String name,
    String question,
    long seed,
    int replicates,
    boolean sameTown,
    Horizon horizon,
    ParameterValues values,
    ParameterValues policyValues,
    Parameters parameters,
    LeverParameters policyLevers,
    HeldStill held,
    List<InterventionPlan> interventions) {
  /** Copies the list, so that a scenario never changes. */
  public Scenario {
    interventions = List.copyOf(interventions);
  }
}
