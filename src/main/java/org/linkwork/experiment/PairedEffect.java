package org.linkwork.experiment;

import org.linkwork.record.Outcome;

/**
 * The difference that another world makes to one outcome, from replicates run in pairs.
 *
 * <p>Pairs in which the outcome is not defined in both worlds are left out.
 *
 * @param outcome which outcome; its unit holds for means, difference and interval
 * @param n pairs
 * @param baselineMean mean in the baseline
 * @param otherMean mean in the other world
 * @param difference mean of other minus baseline
 * @param interval 95% paired t interval of the difference, not adjusted for the number of tests
 * @param p two-sided p of the paired t test, not adjusted
 * @param adjustedP the same by Holm's method over all effects of the table
 * @param tests effects in that table
 * @param correlation between the two worlds over replicates
 * @param varianceReduction how many times the variance of the difference would be with independent
 *     seeds, (sA2 + sB2) / sD2
 * @param varianceReductionInterval 95% jackknife interval of it
 * @param verdict what can be said, from the adjusted p at 0.05
 */
public record PairedEffect(
    Outcome outcome,
    int n,
    double baselineMean,
    double otherMean,
    double difference,
    Interval interval,
    double p,
    double adjustedP,
    int tests,
    double correlation,
    double varianceReduction,
    Interval varianceReductionInterval,
    Verdict verdict) {
  /** The fewest pairs from which anything is said: below, one odd pair decides. */
  public static final int FEWEST_PAIRS = 5;

  /** Adjusted p below which a difference is said to be beyond chance. */
  public static final double LEVEL = 0.05;

  /** The effect on its own, as the only one of its table. */
  public static PairedEffect of(Outcome outcome, double[] baseline, double[] other) {
    PairedSample pairs = PairedSample.of(baseline, other);
    double p = pairs.p();
    return new PairedEffect(
        outcome,
        pairs.n(),
        pairs.baselineMean(),
        pairs.otherMean(),
        pairs.difference(),
        pairs.interval(),
        p,
        p,
        1,
        pairs.correlation(),
        pairs.varianceReduction(),
        pairs.varianceReductionInterval(),
        verdict(outcome, pairs, p));
  }

  /** The same effect judged as one of several tests. */
  public PairedEffect adjusted(double holm, int inTable) {
    Verdict judged =
        switch (verdict) {
          case IDENTICAL, TOO_FEW_REPLICATES -> verdict;
          default -> verdict(outcome, difference, holm);
        };
    return new PairedEffect(
        outcome,
        n,
        baselineMean,
        otherMean,
        difference,
        interval,
        p,
        holm,
        inTable,
        correlation,
        varianceReduction,
        varianceReductionInterval,
        judged);
  }

  /** The outcome's unit. */
  public String unit() {
    return outcome.unit();
  }

  /**
   * Whether its own interval leaves out 0, but not once all effects of the table are looked at
   * together.
   */
  public boolean isClearOnlyAlone() {
    return verdict == Verdict.NO_DIFFERENCE_BEYOND_CHANCE && p < LEVEL;
  }

  /** The verdict in words, saying too where the number of tests decides it. */
  public String verdictInWords() {
    return isClearOnlyAlone()
        ? "not certain once %d differences are looked at together".formatted(tests)
        : verdict.label();
  }

  /** How many more replicates independent seeds would need for the same interval. */
  public double replicatesSaved() {
    return n * (varianceReduction - 1);
  }

  private static Verdict verdict(Outcome outcome, PairedSample pairs, double p) {
    if (pairs.n() > 0 && pairs.isIdentical()) {
      return Verdict.IDENTICAL;
    }
    if (pairs.n() < FEWEST_PAIRS || Double.isNaN(p)) {
      return Verdict.TOO_FEW_REPLICATES;
    }
    return verdict(outcome, pairs.difference(), p);
  }

  private static Verdict verdict(Outcome outcome, double difference, double p) {
    if (!(p < LEVEL)) {
      return Verdict.NO_DIFFERENCE_BEYOND_CHANCE;
    }
    boolean higher = difference > 0;
    return switch (outcome.better()) {
      case NEITHER -> higher ? Verdict.HIGHER : Verdict.LOWER;
      case HIGHER -> higher ? Verdict.BETTER : Verdict.WORSE;
      case LOWER -> higher ? Verdict.WORSE : Verdict.BETTER;
    };
  }
}
