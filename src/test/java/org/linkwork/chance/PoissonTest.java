package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTest {
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 1, 3.7, 20, 300, 700})
  void shouldStepWhereTheCumulativeProbabilityDoes(double mean) {
    PoissonDistribution reference = new PoissonDistribution(null, mean, 1e-12, 1_000);
    int from = (int) Math.max(0, mean - 4 * Math.sqrt(mean));
    int to = (int) (mean + 4 * Math.sqrt(mean));
    for (int count = from; count <= to; count++) {
      double step = reference.cumulativeProbability(count);
      assertThat(Poisson.quantile(mean, step * (1 - 1e-9))).isEqualTo(count);
      assertThat(Poisson.quantile(mean, step + (1 - step) * 1e-7)).isEqualTo(count + 1);
    }
  }

  @Test
  void shouldNeverFallWhenTheUniformOrTheMeanRises() {
    for (int i = 1; i < 1_000; i++) {
      double u = i / 1_000.0;
      for (int tenths = 1; tenths < 100; tenths++) {
        int count = Poisson.quantile(tenths / 10.0, u);
        assertThat(Poisson.quantile(tenths / 10.0, u - 0.001)).isLessThanOrEqualTo(count);
        assertThat(Poisson.quantile((tenths - 1) / 10.0, u)).isLessThanOrEqualTo(count);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 5, 33, 120, 700})
  void shouldEndNearTheMeanEvenForTheLargestUniform(double mean) {
    int largest = Poisson.quantile(mean, 1 - 0x1p-53);
    assertThat(largest).isBetween(1, (int) (mean + 12 * Math.sqrt(mean) + 15));
  }

  @Test
  void shouldHaveItsMeanAsMean() {
    Draws draws = Draws.keyed(1, 0);
    long sum = 0;
    for (int agent = 0; agent < 1_000_000; agent++) {
      sum += Poisson.quantile(2.5, draws.uniform(Decision.PERSON_CONDITIONS, agent, 0));
    }
    // Four standard errors: a fair source fails once in 15,000 tests.
    assertThat(sum / 1e6).isEqualTo(2.5, within(4 * Math.sqrt(2.5 / 1e6)));
  }

  @Test
  void shouldCountNothingWhereTheMeanIsZero() {
    assertThat(Poisson.quantile(0, 0x1p-53)).isZero();
    assertThat(Poisson.quantile(0, 1 - 0x1p-53)).isZero();
  }
}
