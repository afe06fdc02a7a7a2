package org.linkwork.sensitivity;

import java.util.Arrays;
import java.util.List;
import org.linkwork.chance.Draws;

/**
 * What came out of the runs.
 *
 * @param question what was asked
 * @param design where the answer was needed; never changes
 * @param answers the answer there, by replicate
 * @param failed runs that failed
 */
public record SensitivityResults(
    SensitivityQuestion question, List<Evaluation> design, Answers answers, int failed) {
  /** Replicates that have an answer, over all evaluations. */
  public int finished() {
    return (int)
        Arrays.stream(answers.values())
            .flatMapToDouble(Arrays::stream)
            .filter(value -> !Double.isNaN(value))
            .count();
  }

  /** One bar for each factor. */
  public List<Tornado.Bar> tornado() {
    return Tornado.bars(question.factors().size(), answers);
  }

  /** One effect for each factor. */
  public List<Morris.Effect> morris() {
    return Morris.effects(design, answers, draws());
  }

  /** Shares of variance by factor. */
  public Sobol.Indices sobol() {
    return Sobol.indices(question.factors().size(), answers, draws());
  }

  /** One coefficient for each factor. */
  public List<RankCorrelation.Coefficient> rankCorrelation() {
    return RankCorrelation.coefficients(design, answers);
  }

  /** Shares of spread by how well numbers are known, in the order of {@link LedgerGroups}. */
  public Ledger.Shares ledger() {
    return Ledger.shares(LedgerGroups.of(question.factors()).kinds().size(), answers, draws());
  }

  /** The luck of bootstraps. */
  private Draws draws() {
    return Draws.keyed(question.seed(), 0);
  }
}
