package org.linkwork.report.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linkwork.report.figure.Palette;

/**
 * One of the worlds that a chart shows, with a colour for light pages and one for dark.
 *
 * @param name its name
 * @param light its colour on white, as {@code #rrggbb}
 * @param dark its colour on a dark ground
 */
record Arm(String name, String light, String dark) {
  /** What WCAG 2.2 asks for between a mark and its ground (1.4.11). */
  private static final double CONTRAST = 3;

  private static final double LEFT_ON_DARK = 0.68;
  private static final double STEP = 0.9;

  /** Arms of these names, the first being what others are compared with. */
  static List<Arm> of(List<String> names) {
    List<Arm> arms = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      arms.add(of(names.get(at), Palette.arm(at, names.size())));
    }
    return arms;
  }

  /** An arm in this colour, darkened where it is too pale on white. */
  static Arm of(String name, Color colour) {
    Color light = colour;
    while (1.05 / (luminance(light) + 0.05) < CONTRAST) {
      light =
          new Color(
              (int) (STEP * light.getRed()),
              (int) (STEP * light.getGreen()),
              (int) (STEP * light.getBlue()));
    }
    return new Arm(name, hex(light), hex(Palette.tint(colour, LEFT_ON_DARK)));
  }

  /** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
  static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  /** The facts that every chart gives of an arm; more may be added. */
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", name);
    facts.put("light", light);
    facts.put("dark", dark);
    return facts;
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
