package org.linkwork.record;

/**
 * Every outcome in every week of one run, warm-up included.
 *
 * <p>Counts and money are those of the week, levels and people's means are those at its end, and a
 * ratio is not a number in a week in which it divides by nothing.
 *
 * @param warmUpWeeks weeks before the policy period begins
 * @param values by {@link Outcome} ordinal and week from 0; money in pounds
 */
public record WeeklySeries(int warmUpWeeks, double[][] values) {
  /** Weeks of the run, warm-up included. */
  public int weeks() {
    return values[0].length;
  }

  /** One outcome by week from 0; the caller must not change it. */
  public double[] of(Outcome outcome) {
    return values[outcome.ordinal()];
  }

  /** One outcome in one week from 0. */
  public double at(Outcome outcome, int week) {
    return values[outcome.ordinal()][week];
  }

  /**
   * The outcome's value for the policy period: a sum for what is counted, a mean over the weeks in
   * which it is defined for what is measured, and one sum over another for a ratio; not a number
   * where there is none.
   */
  public double total(Outcome outcome) {
    return switch (outcome.source()) {
      case EVENT -> sum(outcome);
      case LEVEL, PEOPLE -> mean(outcome);
      case RATIO -> {
        double below = sum(outcome.denominator());
        yield below == 0 ? Double.NaN : sum(outcome.numerator()) / below;
      }
    };
  }

  private double sum(Outcome outcome) {
    double[] series = of(outcome);
    double sum = 0;
    for (int week = warmUpWeeks; week < series.length; week++) {
      sum += series[week];
    }
    return sum;
  }

  private double mean(Outcome outcome) {
    double[] series = of(outcome);
    double sum = 0;
    int defined = 0;
    for (int week = warmUpWeeks; week < series.length; week++) {
      if (!Double.isNaN(series[week])) {
        sum += series[week];
        defined++;
      }
    }
    return defined == 0 ? Double.NaN : sum / defined;
  }
}
