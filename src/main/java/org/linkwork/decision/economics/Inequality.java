package org.linkwork.decision.economics;

/**
 * How an outcome is spread over groups of people that are ranked from the most deprived to the
 * least.
 *
 * @param people people in each group
 * @param outcome outcome a head in each group
 */
public record Inequality(double[] people, double[] outcome) {
  /** The mean a head. */
  public double mean() {
    double sum = 0;
    double all = 0;
    for (int group = 0; group < people.length; group++) {
      sum += people[group] * outcome[group];
      all += people[group];
    }
    return sum / all;
  }

  /**
   * The slope index of inequality: by how much the outcome rises from the most deprived (rank 0) to
   * the least deprived (rank 1); above 0 where the least deprived have more.
   */
  public double slopeIndex() {
    double all = Spread.mean(people) * people.length;
    double mean = mean();
    double above = 0;
    double below = 0;
    double before = 0;
    for (int group = 0; group < people.length; group++) {
      double share = people[group] / all;
      double rank = before + share / 2 - 0.5;
      above += share * rank * (outcome[group] - mean);
      below += share * rank * rank;
      before += share;
    }
    return above / below;
  }

  /** The slope index as a share of the mean. */
  public double relativeIndex() {
    return slopeIndex() / mean();
  }

  /**
   * The outcome that, had all equally much, would be worth as much (Atkinson).
   *
   * @param aversion aversion to inequality, 0 or more; outcomes must be above 0
   */
  public double atkinson(double aversion) {
    double all = Spread.mean(people) * people.length;
    // Relative to the mean, so that high aversions stay within what numbers can hold.
    double mean = mean();
    double sum = 0;
    for (int group = 0; group < people.length; group++) {
      double share = people[group] / all;
      double relative = outcome[group] / mean;
      sum +=
          share
              * (aversion == 1 ? StrictMath.log(relative) : StrictMath.pow(relative, 1 - aversion));
    }
    return mean * (aversion == 1 ? StrictMath.exp(sum) : StrictMath.pow(sum, 1 / (1 - aversion)));
  }

  /**
   * The same by differences rather than shares (Kolm).
   *
   * @param aversion aversion to inequality for each unit of outcome, 0 or more
   */
  public double kolm(double aversion) {
    double mean = mean();
    if (aversion == 0) {
      return mean;
    }
    double all = Spread.mean(people) * people.length;
    double sum = 0;
    for (int group = 0; group < people.length; group++) {
      sum += people[group] / all * StrictMath.exp(-aversion * (outcome[group] - mean));
    }
    return mean - StrictMath.log(sum) / aversion;
  }
}
