package org.linkwork.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.record.Outcome;

/** How often intervals contain the truth on normal numbers made by keyed draws. */
class IntervalCoverageTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 0);

  /**
   * At a true coverage of 95 %, 4,000 samples leave 93 to 97 % with a probability under 1e-8; the
   * seed is fixed.
   */
  @Test
  void shouldCoverTheTrueDifferenceInNineteenOfTwenty() {
    int samples = 4_000;
    int covered = 0;
    for (int sample = 0; sample < samples; sample++) {
      PairedSample pairs = pairs(sample, 10, 0.8);
      PairedEffect effect = PairedEffect.of(Outcome.MET, pairs.baseline(), pairs.other());
      if (effect.interval().contains(0.5)) {
        covered++;
      }
    }
    assertThat((double) covered / samples).isBetween(0.93, 0.97);
  }

  /**
   * The jackknife is approximate: bounds are wider, and 1,000 samples leave them with a probability
   * under 1e-4 at a true coverage of 94 %.
   */
  @Test
  void shouldCoverTheTrueVarianceReduction() {
    double correlation = 0.9;
    double truth = 1 / (1 - correlation);
    int samples = 1_000;
    int covered = 0;
    for (int sample = 0; sample < samples; sample++) {
      if (pairs(sample, 20, correlation).varianceReductionInterval().contains(truth)) {
        covered++;
      }
    }
    assertThat((double) covered / samples).isBetween(0.91, 0.97);
  }

  private static PairedSample pairs(int sample, int n, double correlation) {
    double[] baseline = new double[n];
    double[] other = new double[n];
    for (int pair = 0; pair < n; pair++) {
      double shared = DRAWS.normal(Decision.WEEKLY_MOOD, sample, 3L * pair);
      double ofOther = DRAWS.normal(Decision.WEEKLY_MOOD, sample, 3L * pair + 1);
      baseline[pair] = shared;
      other[pair] = 0.5 + correlation * shared + Math.sqrt(1 - correlation * correlation) * ofOther;
    }
    return new PairedSample(baseline, other);
  }
}
