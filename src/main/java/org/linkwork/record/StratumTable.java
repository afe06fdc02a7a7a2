package org.linkwork.record;

import java.io.Serializable;

/**
 * Outcomes of the policy period by deprivation fifth, sex and age band, for those outcomes that
 * concern a person.
 *
 * @param sums by {@link Outcome} ordinal and cell of {@link Strata}: events counted, or for
 *     people's means the sum over adults and weeks; null for outcomes that concern no person
 * @param adultWeeks by cell: adults, summed over the weeks of the policy period
 * @param weeks weeks of the policy period
 */
public record StratumTable(double[][] sums, double[] adultWeeks, int weeks)
    implements Serializable {
  /** Whether the outcome can be broken down by the kind of person. */
  public boolean has(Outcome outcome) {
    return outcome.source() == Outcome.Source.RATIO
        ? has(outcome.numerator()) && has(outcome.denominator())
        : sums[outcome.ordinal()] != null;
  }

  /**
   * The outcome among one kind of adults: a sum for what is counted, a mean over adults and weeks
   * for what is measured, one sum over another for a ratio; not a number where there is none.
   *
   * @param kind from 0, see {@link Breakdown#kindLabel}
   */
  public double value(Outcome outcome, Breakdown breakdown, int kind) {
    if (!has(outcome)) {
      return Double.NaN;
    }
    return switch (outcome.source()) {
      case EVENT -> sum(sums[outcome.ordinal()], breakdown, kind);
      case PEOPLE ->
          share(sum(sums[outcome.ordinal()], breakdown, kind), sum(adultWeeks, breakdown, kind));
      case RATIO ->
          share(
              value(outcome.numerator(), breakdown, kind),
              value(outcome.denominator(), breakdown, kind));
      case LEVEL -> Double.NaN;
    };
  }

  /** Adults of one kind, averaged over the weeks of the policy period. */
  public double adults(Breakdown breakdown, int kind) {
    return share(sum(adultWeeks, breakdown, kind), weeks);
  }

  private static double share(double above, double below) {
    return below == 0 ? Double.NaN : above / below;
  }

  private static double sum(double[] byCell, Breakdown breakdown, int kind) {
    double sum = 0;
    for (int cell = 0; cell < Strata.CELLS; cell++) {
      if (breakdown.kindOf(cell) == kind) {
        sum += byCell[cell];
      }
    }
    return sum;
  }
}
