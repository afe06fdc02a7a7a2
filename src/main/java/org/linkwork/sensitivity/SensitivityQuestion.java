package org.linkwork.sensitivity;

import java.util.List;
import java.util.Optional;
import org.linkwork.record.Outcome;

/**
 * What is asked: which answer, which numbers it may depend on, and how that is found out.
 *
 * @param method how it is found out
 * @param outcome the answer is its value for the policy period
 * @param scenario name of the scenario
 * @param other name of the scenario whose difference from the first is the answer; empty where the
 *     answer is the outcome itself
 * @param factors what is varied
 * @param size trajectories, rows or points; 0 for a method without size
 * @param replicates runs of each scenario at each evaluation
 * @param seed master seed of the runs, and of the design
 */
public record SensitivityQuestion(
    Method method,
    Outcome outcome,
    String scenario,
    Optional<String> other,
    List<FactorRange> factors,
    int size,
    int replicates,
    long seed) {
  /** Copies the list, so that a question never changes. */
  public SensitivityQuestion {
    factors = List.copyOf(factors);
  }

  /** The answer in words. */
  public String answer() {
    return other
        .map(name -> outcome.label() + " with " + name + " less those with " + scenario)
        .orElse(outcome.label());
  }

  /** Where the answer is needed, at places rounded as the factors' units want it. */
  public List<Evaluation> design() {
    List<Evaluation> given = method.design(factors, size, seed);
    return new MadeWhenAsked(given.size(), number -> reached(given.get(number)));
  }

  private Evaluation reached(Evaluation evaluation) {
    double[] at = evaluation.at().clone();
    for (int factor = 0; factor < at.length; factor++) {
      at[factor] = Double.isNaN(at[factor]) ? Double.NaN : factors.get(factor).reached(at[factor]);
    }
    return new Evaluation(evaluation.row(), at);
  }
}
