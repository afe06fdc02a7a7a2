package org.linkwork.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelaxedTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void shouldCloseAShareOfTheGapTowardsTheSideThatHelps() {
    Relaxed tenth =
        Relaxed.NONE.with(SubTheme.TIME, 0.1).with(SubTheme.GENERAL_PRACTICE_CRISIS, 0.1);
    assertThat(tenth.closer(SubTheme.TIME, 0.3)).isCloseTo(0.37, within(ROUNDING));
    assertThat(tenth.closer(SubTheme.GENERAL_PRACTICE_CRISIS, 0.5))
        .isCloseTo(0.45, within(ROUNDING));
    assertThat(tenth.closer(SubTheme.ATMOSPHERE, 0.3)).isEqualTo(0.3);
  }

  @ParameterizedTest
  @EnumSource(SubTheme.class)
  void shouldLeaveEveryBitWhereNothingIsRelaxed(SubTheme subTheme) {
    assertThat(Relaxed.NONE.closer(subTheme, 0.1)).isEqualTo(0.1);
    assertThat(HeldStill.NONE.read(subTheme, 0.1)).isEqualTo(0.1);
  }

  @Test
  void shouldLeaveWhatIsHeldWhereItIsHeld() {
    HeldStill held =
        HeldStill.NONE
            .with(SubTheme.TIME, 0.3)
            .relaxedBy(Relaxed.NONE.with(SubTheme.TIME, 0.5).with(SubTheme.ATMOSPHERE, 0.5));
    assertThat(held.read(SubTheme.TIME, 0.9)).isEqualTo(0.3);
    assertThat(held.relax(SubTheme.TIME, 0.9)).isEqualTo(0.9);
    assertThat(held.relaxes(SubTheme.TIME)).isFalse();
    assertThat(held.read(SubTheme.ATMOSPHERE, 0.5)).isEqualTo(0.75);
    assertThat(held.relaxes(SubTheme.ATMOSPHERE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void shouldRefuseWhatIsNoShare(double share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Relaxed.NONE.with(SubTheme.TIME, share))
        .withMessageContaining("from 0 to 1");
  }
}
