package org.linkwork.report.figure;

import java.awt.Color;
import java.util.List;

/**
 * Colours that people with any colour vision can tell apart: grey for what others are compared
 * with, then the palette of Okabe and Ito without its yellow, which is too pale on white.
 */
public final class Palette {
  /** Words that matter. */
  public static final Color INK = new Color(0x22, 0x22, 0x22);

  /** Words that explain. */
  public static final Color QUIET = new Color(0x5F, 0x5F, 0x5F);

  /** Faint lines. */
  public static final Color RULE = new Color(0xDD, 0xDD, 0xDD);

  /** The sheet. */
  public static final Color GROUND = Color.WHITE;

  private static final Color BASELINE = new Color(0x75, 0x75, 0x75);
  private static final List<Color> ARMS =
      List.of(
          new Color(0x00, 0x72, 0xB2),
          new Color(0xD5, 0x5E, 0x00),
          new Color(0x00, 0x9E, 0x73),
          new Color(0xCC, 0x79, 0xA7),
          new Color(0xE6, 0x9F, 0x00),
          new Color(0x56, 0xB4, 0xE9));

  private Palette() {}

  /** The colour of one of {@code count} arms, the first being what others are compared with. */
  public static Color arm(int arm, int count) {
    if (count > 1 && arm == 0) {
      return BASELINE;
    }
    int place = count > 1 ? arm - 1 : arm;
    Color colour = ARMS.get(place % ARMS.size());
    return place < ARMS.size() ? colour : blend(colour, Color.BLACK, 0.35);
  }

  /** The colour in a shade dark enough for words on white. */
  public static Color words(Color colour) {
    return blend(colour, Color.BLACK, 0.28);
  }

  /** The colour mixed with white so that {@code share} of it is left, 0 to 1. */
  public static Color tint(Color colour, double share) {
    return blend(colour, Color.WHITE, 1 - share);
  }

  private static Color blend(Color colour, Color other, double share) {
    return new Color(
        mix(colour.getRed(), other.getRed(), share),
        mix(colour.getGreen(), other.getGreen(), share),
        mix(colour.getBlue(), other.getBlue(), share));
  }

  private static int mix(int from, int to, double share) {
    return (int) StrictMath.rint(from + (to - from) * share);
  }
}
