package org.linkwork.design;

import java.util.ArrayList;
import java.util.List;

/** Rules that all designs share for joining levels. */
final class FactorLevels {
  /** The level at which a factor is as in the base. */
  static final String BASE = "base";

  private FactorLevels() {}

  /** The levels with one more, unless that is as in the base. */
  static List<FactorLevel> with(List<FactorLevel> levels, String factor, String value) {
    if (value.equals(BASE)) {
      return levels;
    }
    List<FactorLevel> more = new ArrayList<>(levels);
    more.add(new FactorLevel(factor, value));
    return more;
  }

  /** The product of two counts, or {@link Long#MAX_VALUE} if it is larger. */
  static long product(long one, long other) {
    return Math.multiplyHigh(one, other) != 0 || one * other < 0 ? Long.MAX_VALUE : one * other;
  }
}
