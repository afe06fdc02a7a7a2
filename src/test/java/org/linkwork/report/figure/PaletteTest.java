package org.linkwork.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void shouldPaintTheBaselineGreyAndASingleArmInColour() {
    assertThat(isGrey(Palette.arm(0, 2))).isTrue();
    assertThat(isGrey(Palette.arm(0, 1))).isFalse();
  }

  @Test
  void shouldGiveEachOfThirteenArmsAColourOfItsOwn() {
    assertThat(IntStream.range(0, 13).mapToObj(arm -> Palette.arm(arm, 13)))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldWriteInShadesThatCanBeReadOnWhite() {
    assertThat(IntStream.range(0, 5).mapToObj(arm -> Palette.words(Palette.arm(arm, 5))))
        .allSatisfy(colour -> assertThat(contrastWithWhite(colour)).isGreaterThan(4.5));
  }

  private static boolean isGrey(Color colour) {
    return colour.getRed() == colour.getGreen() && colour.getGreen() == colour.getBlue();
  }

  /** Contrast ratio after the web content accessibility guidelines. */
  private static double contrastWithWhite(Color colour) {
    double luminance =
        0.2126 * linear(colour.getRed())
            + 0.7152 * linear(colour.getGreen())
            + 0.0722 * linear(colour.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
