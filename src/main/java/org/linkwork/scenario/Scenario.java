package org.linkwork.scenario;

import java.util.List;
import java.util.Set;
import org.linkwork.parameter.LeverParameters;
import org.linkwork.parameter.ParameterValues;
import org.linkwork.parameter.Parameters;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.Relaxed;

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
 * @param relaxed sub-themes relaxed from the end of the warm-up
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
    Relaxed relaxed,
    List<InterventionPlan> interventions) {
  /** Copies the list, so that a scenario never changes. */
  public Scenario {
    interventions = List.copyOf(interventions);
  }

  /** The same kind of scenario, with no sub-theme relaxed. */
  public Scenario(
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
    this(
        name,
        question,
        seed,
        replicates,
        sameTown,
        horizon,
        values,
        policyValues,
        parameters,
        policyLevers,
        held,
        Relaxed.NONE,
        interventions);
  }

  /** The same scenario under another name, with these sub-themes relaxed. */
  public Scenario relaxing(String as, Relaxed other) {
    return new Scenario(
        as,
        question,
        seed,
        replicates,
        sameTown,
        horizon,
        values,
        policyValues,
        parameters,
        policyLevers,
        held,
        other,
        interventions);
  }

  /** The same scenario, run to answer another question. */
  public Scenario asking(String other) {
    return new Scenario(
        name,
        other,
        seed,
        replicates,
        sameTown,
        horizon,
        values,
        policyValues,
        parameters,
        policyLevers,
        held,
        relaxed,
        interventions);
  }

  /** The same scenario under another name, with these values from the end of the warm-up. */
  public Scenario withPolicy(String as, ParameterValues other) {
    return new Scenario(
        as,
        question,
        seed,
        replicates,
        sameTown,
        horizon,
        values,
        other,
        parameters,
        LeverParameters.from(other),
        held,
        relaxed,
        interventions);
  }

  /**
   * Whether one run of the other is one run of this: all that is simulated is the same, whatever
   * names, questions, numbers of replicates and orders of interventions.
   */
  public boolean isSameWorld(Scenario other) {
    return seed == other.seed
        && sameTown == other.sameTown
        && horizon.equals(other.horizon)
        && values.equals(other.values)
        && policyValues.equals(other.policyValues)
        && held.equals(other.held)
        && relaxed.equals(other.relaxed)
        && Set.copyOf(interventions).equals(Set.copyOf(other.interventions));
  }

  /** The same scenario under another name, with these interventions and no others. */
  public Scenario delivering(String as, List<InterventionPlan> plans) {
    return new Scenario(
        as,
        question,
        seed,
        replicates,
        sameTown,
        horizon,
        values,
        policyValues,
        parameters,
        policyLevers,
        held,
        relaxed,
        plans);
  }
}
