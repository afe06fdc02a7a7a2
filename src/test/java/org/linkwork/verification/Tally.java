package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;

/** Independent cases sorted into categories, held against the shares that theory expects. */
final class Tally {
  /** How often a sound model fails at another seed. */
  private static final double FALSE_ALARM = 1e-3;

  private static final double FEWEST_EXPECTED = 5;

  private final int[] counts;

  Tally(int categories) {
    counts = new int[categories];
  }

  void count(int category) {
    counts[category]++;
  }

  int of(int category) {
    return counts[category];
  }

  /** Cases in a category or any later one. */
  int from(int category) {
    return Arrays.stream(counts, category, counts.length).sum();
  }

  /** Fails when the counts differ from the shares by more than chance allows. */
  void assertShares(String what, double[] shares) {
    int cases = from(0);
    double statistic = 0;
    for (int category = 0; category < counts.length; category++) {
      double expected = cases * shares[category];
      assertThat(expected)
          .as("cases expected in category " + category)
          .isGreaterThan(FEWEST_EXPECTED);
      statistic += (counts[category] - expected) * (counts[category] - expected) / expected;
    }
    assertThat(statistic)
        .as("chi-square of %d %s: %s", cases, what, Arrays.toString(counts))
        .isLessThan(
            new ChiSquaredDistribution(null, counts.length - 1.0)
                .inverseCumulativeProbability(1 - FALSE_ALARM));
  }

  /** Fails when so many of so many cases are too few or too many, by the exact binomial test. */
  static void assertBinomial(String what, int of, int successes, double probability) {
    assertThat(
            new BinomialTest()
                .binomialTest(of, successes, probability, AlternativeHypothesis.TWO_SIDED))
        .as("two-sided p of %d in %d cases at %s, %s", successes, of, probability, what)
        .isGreaterThan(FALSE_ALARM);
  }
}
