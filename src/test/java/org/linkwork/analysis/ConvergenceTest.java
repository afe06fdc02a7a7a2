package org.linkwork.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;

class ConvergenceTest {
  private static final double[] VALUES = {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};

  @Test
  void shouldAgreeWithTheSummaryAtEveryStep() {
    List<Convergence> steps = Convergence.of(VALUES);
    assertThat(steps).hasSize(4);
    for (int n = 2; n <= 4; n++) {
      SampleSummary summary = SampleSummary.of(Arrays.copyOf(VALUES, n));
      assertThat(steps.get(n - 1).n()).isEqualTo(n);
      assertThat(steps.get(n - 1).mean()).isCloseTo(summary.mean(), within(1e-6));
      assertThat(steps.get(n - 1).halfWidth())
          .isCloseTo(summary.interval().halfWidth(), within(1e-6));
    }
  }

  @Test
  void shouldLeaveOutReplicatesWithoutTheOutcome() {
    assertThat(Convergence.of(1, Double.NaN, 3)).hasSize(2);
    assertThat(Convergence.of(5).get(0).interval()).isEqualTo(Interval.UNKNOWN);
  }

  @Test
  void shouldSayHowManyReplicatesAHalfWidthNeeds() {
    // R: qt(.975, 17) * 10 / sqrt(18) is 4.973, and 5.142 for 17 replicates.
    assertThat(Convergence.replicatesFor(10, 5)).isEqualTo(18);
    assertThat(Convergence.replicatesFor(10, 4.98)).isEqualTo(18);
    assertThat(Convergence.replicatesFor(10, 4.97)).isEqualTo(19);
    assertThat(Convergence.replicatesFor(0, 5)).isEqualTo(2);
    assertThat(Convergence.replicatesFor(10, 0.01)).isBetween(3_841_000, 3_842_000);
    assertThatThrownBy(() -> Convergence.replicatesFor(10, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
