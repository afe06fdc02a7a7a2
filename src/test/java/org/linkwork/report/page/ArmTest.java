package org.linkwork.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArmTest {
  private static final double DARK_GROUND = Arm.luminance(new Color(0x14, 0x19, 0x1c));

  @Test
  void shouldStandOutFromItsGroundInLightAndDark() {
    List<Arm> arms = Arm.of(IntStream.range(0, 13).mapToObj(at -> "arm " + at).toList());
    for (Arm arm : arms) {
      assertThat(1.05 / (Arm.luminance(Color.decode(arm.light())) + 0.05))
          .as("%s on white: %s", arm.name(), arm.light())
          .isGreaterThanOrEqualTo(3);
      assertThat((Arm.luminance(Color.decode(arm.dark())) + 0.05) / (DARK_GROUND + 0.05))
          .as("%s on dark: %s", arm.name(), arm.dark())
          .isGreaterThanOrEqualTo(3);
    }
    assertThat(arms).extracting(Arm::light).doesNotHaveDuplicates();
  }

  @Test
  void shouldKeepAColourThatIsDarkEnough() {
    assertThat(Arm.of("blue", new Color(0x00, 0x72, 0xB2)).light()).isEqualTo("#0072b2");
    assertThat(Arm.luminance(Color.WHITE)).isEqualTo(1);
    assertThat(Arm.luminance(Color.BLACK)).isZero();
  }
}
