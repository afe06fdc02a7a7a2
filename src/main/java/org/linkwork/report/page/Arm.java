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
  private static final double LEFT_ON_DARK = 0.68;

  /** Arms of these names, the first being what others are compared with. */
  static List<Arm> of(List<String> names) {
    List<Arm> arms = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      arms.add(of(names.get(at), Palette.arm(at, names.size())));
    }
    return arms;
  }

  /** An arm in this colour. */
  static Arm of(String name, Color colour) {
    return new Arm(name, hex(colour), hex(Palette.tint(colour, LEFT_ON_DARK)));
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
