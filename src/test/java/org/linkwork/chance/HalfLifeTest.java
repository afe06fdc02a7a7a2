package org.linkwork.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HalfLifeTest {
  @Test
  void shouldLeaveHalfAfterEachHalfLife() {
    assertThat(HalfLife.left(0, 5)).isEqualTo(1);
    assertThat(HalfLife.left(5, 5)).isCloseTo(0.5, within(1e-15));
    assertThat(HalfLife.left(15, 5)).isCloseTo(0.125, within(1e-15));
  }

  @Test
  void shouldLeaveEverythingWhereNothingWearsOff() {
    assertThat(HalfLife.left(1000, HalfLife.NEVER)).isEqualTo(1);
  }
}
