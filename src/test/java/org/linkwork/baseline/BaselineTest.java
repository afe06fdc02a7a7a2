package org.linkwork.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final int SPELT_OUT = 20;

  @Test
  void shouldGiveTheResultsThatWereAccepted() {
    GoldenRun today = GoldenRun.today();
    if (Boolean.getBoolean("golden.update")) {
      today.accept();
    }
    assertThat(today.differencesFrom(GoldenRun.accepted(), SPELT_OUT))
        .as(GoldenRun.advice())
        .isEmpty();
  }
}
