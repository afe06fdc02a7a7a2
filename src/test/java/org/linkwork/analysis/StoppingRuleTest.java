package org.linkwork.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.Interval;
import org.linkwork.record.Outcome;

class StoppingRuleTest {
  /** Mean 100, and a half-width after 10 of 7.5 and after 15 of 5.7. */
  private static final double[] EVEN = alternating(100, 10, 60);

  @Test
  void shouldNotBelieveFewerThanTenReplicates() {
    double[] equal = alternating(5, 0, 40);
    assertThat(new HalfWidthRule(1).enough(Arrays.copyOf(equal, 14))).isEmpty();
    assertThat(new HalfWidthRule(1).enough(equal)).isEqualTo(OptionalInt.of(15));
  }

  @Test
  void shouldLookAheadBeforeItStops() {
    // The half-width falls to 6 at 14 replicates, and has to stay so for 5 more.
    assertThat(new HalfWidthRule(6).enough(EVEN)).isEqualTo(OptionalInt.of(19));
    double[] upset = EVEN.clone();
    upset[17] = 200;
    assertThat(new HalfWidthRule(6).enough(upset).orElse(60)).isGreaterThan(40);
  }

  @Test
  void shouldLookATwentiethAheadWhereThereAreMany() {
    double[] many = alternating(100, 10, 400);
    // 10 * t / sqrt(n) is below 1.27 from 241 replicates on; a twentieth of them is 12.
    int alone = 240;
    while (Convergence.of(Arrays.copyOf(many, alone)).get(alone - 1).halfWidth() > 1.27) {
      alone++;
    }
    assertThat(new HalfWidthRule(1.27).enough(many)).isEqualTo(OptionalInt.of(alone + alone / 20));
  }

  @Test
  void shouldStopWhenTheDecisionIsClear() {
    assertThat(new DecisionRule(20).enough(EVEN)).isEqualTo(OptionalInt.of(15));
    assertThat(new DecisionRule(20).enough(alternating(0, 10, 60))).isEqualTo(OptionalInt.of(15));
    assertThat(new DecisionRule(20).enough(alternating(20.5, 10, 60))).isEmpty();
  }

  @Test
  void shouldCountReplicatesWithoutTheOutcome() {
    double[] gaps = new double[40];
    for (int replicate = 0; replicate < gaps.length; replicate++) {
      gaps[replicate] = replicate % 2 == 0 ? Double.NaN : 5;
    }
    assertThat(new HalfWidthRule(1).enough(gaps)).isEqualTo(OptionalInt.of(30));
  }

  @Test
  void shouldSayWhereADifferenceStands() {
    assertThat(Standing.of(new Interval(2, 5), 2)).isEqualTo(Standing.HIGHER);
    assertThat(Standing.of(new Interval(1, 5), 2)).isEqualTo(Standing.UNDECIDED);
    assertThat(Standing.of(new Interval(-5, -2), 2)).isEqualTo(Standing.LOWER);
    assertThat(Standing.of(new Interval(-1.9, 1.9), 2)).isEqualTo(Standing.EQUIVALENT);
    assertThat(Standing.of(Interval.UNKNOWN, 2)).isEqualTo(Standing.UNDECIDED);
    assertThat(Standing.HIGHER.label(Outcome.Better.LOWER)).isEqualTo("worse");
    assertThat(Standing.LOWER.label(Outcome.Better.LOWER)).isEqualTo("better");
    assertThat(Standing.LOWER.label(Outcome.Better.NEITHER)).isEqualTo("lower");
  }

  @Test
  void shouldRefuseNumbersThatMakeNoSense() {
    assertThatThrownBy(() -> new HalfWidthRule(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DecisionRule(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] alternating(double mean, double off, int n) {
    double[] values = new double[n];
    for (int replicate = 0; replicate < n; replicate++) {
      values[replicate] = mean + (replicate % 2 == 0 ? off : -off);
    }
    return values;
  }
}
