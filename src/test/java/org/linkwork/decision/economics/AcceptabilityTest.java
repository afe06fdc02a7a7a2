package org.linkwork.decision.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AcceptabilityTest {
  private static final double[][] COST = {{0, 100, -50}, {0, 300, 20}, {0, 50, 80}, {0, 10, 10}};
  private static final double[][] EFFECT = {{0, 2, 1}, {0, 1, 1}, {0, 3, 0}, {0, 0, 0}};

  @Test
  void shouldAddUpToOneAtEveryValue() {
    Acceptability found = Acceptability.of(COST, EFFECT, 0, 10, 50, 100, 1000, 100_000);
    for (double[] shares : found.shares()) {
      assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void shouldBeTheChanceOfSavingWhereTheOutcomeIsWorthNothing() {
    double[][] cost = {{0, 5}, {0, -5}, {0, -1}, {0, 2}, {0, -9}};
    double[][] effect = {{0, 1}, {0, -7}, {0, 3}, {0, 9}, {0, 0}};
    assertThat(Acceptability.of(cost, effect, 0).shares()[0][1]).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void shouldShareDrawsWithAnOptionThatIsTheBaselineUnderAnotherName() {
    double[][] zero = {{0, 0}, {0, 0}};
    assertThat(Acceptability.of(zero, zero, 13_000).shares()[0]).containsExactly(0.5, 0.5);
  }

  @Test
  void shouldFollowTheExpectedOptionAlongTheFrontier() {
    Acceptability found = Acceptability.of(COST, EFFECT, 0, 1000);
    // Mean costs 0, 115, 15 and effects 0, 1.5, 0.5: at 0 the first, at 1,000 the second.
    assertThat(found.expected()).containsExactly(0, 1);
    assertThat(found.frontier()[0]).isEqualTo(0.75);
    assertThat(found.frontier()[1]).isEqualTo(0.5);
    assertThat(found.expectedLoss()[0][0]).isEqualTo(12.5);
  }
}
