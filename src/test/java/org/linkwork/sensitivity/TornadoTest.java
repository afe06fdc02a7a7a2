package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.experiment.Interval;

class TornadoTest {
  @Test
  void shouldMoveOneFactorAtATime() {
    List<Evaluation> design = Tornado.design(2);
    assertThat(design).hasSize(5).allMatch(one -> one.row() == 0);
    assertThat(design.get(0).at()).containsOnly(Double.NaN);
    assertThat(design.get(1).at()).containsExactly(0, Double.NaN);
    assertThat(design.get(4).at()).containsExactly(Double.NaN, 1);
  }

  @Test
  void shouldPairReplicates() {
    Answers answers =
        new Answers(
            new double[][] {
              {10, 20, 30}, {9, 19, 29}, {12, 23, 31}, {10, 20, 30}, {10, Double.NaN, 34}
            });
    List<Tornado.Bar> bars = Tornado.bars(2, answers);
    assertThat(bars.get(0).low().mean()).isEqualTo(-1);
    // Three that agree say nothing of how far others would lie.
    assertThat(bars.get(0).low().interval()).isEqualTo(Interval.UNKNOWN);
    assertThat(bars.get(0).high().mean()).isEqualTo(2);
    assertThat(bars.get(0).high().interval().halfWidth()).isCloseTo(2.484, within(1e-3));
    assertThat(bars.get(0).reach()).isEqualTo(2);
    assertThat(bars.get(1).low().mean()).isZero();
    assertThat(bars.get(1).high().n()).isEqualTo(2);
    assertThat(bars.get(0).isBeyondChance()).isFalse();
    assertThat(bars.get(0).lowP()).isNaN();
    // p of the paired t test is 0.0742, the second smallest of four.
    assertThat(bars.get(0).highP()).isCloseTo(3 * 0.0742, within(1e-3));
    assertThat(bars.get(1).isBeyondChance()).isFalse();
  }
}
