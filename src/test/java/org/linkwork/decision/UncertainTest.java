package org.linkwork.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.decision.Uncertain.Form;

class UncertainTest {
  private static final int PLACES = 4000;

  /** Means of quantiles at even places are integrals: gamma 50 (sd 5.1), beta, lognormal. */
  @ParameterizedTest
  @CsvSource({"GAMMA, 50, 40, 60", "BETA, 0.07, 0.04, 0.11", "LOGNORMAL, 1, 0.6, 1.6"})
  void shouldHaveItsMean(Form form, double mean, double low, double high) {
    Uncertain value = new Uncertain(form, mean, low, high);
    double sum = 0;
    for (int place = 0; place < PLACES; place++) {
      sum += value.quantile((place + 0.5) / PLACES) / PLACES;
    }
    assertThat(sum).isCloseTo(mean, within(0.001 * mean));
    assertThat(value.quantile(0.025)).isCloseTo(low, within(0.1 * mean));
    assertThat(value.quantile(0.975)).isCloseTo(high, within(0.1 * mean));
  }

  @Test
  void shouldKeepItsSpreadInProportionAboutAnotherMean() {
    Uncertain value = new Uncertain(Form.GAMMA, 50, 40, 60).about(100);
    assertThat(value).isEqualTo(new Uncertain(Form.GAMMA, 100, 80, 120));
    assertThat(Uncertain.fixed(3).quantile(0.9)).isEqualTo(3);
  }
}
