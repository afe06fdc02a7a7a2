package org.linkwork.design;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A stretch of one factor from which levels are drawn evenly.
 *
 * @param factor its name
 * @param low lowest level, in the factor's unit
 * @param high highest level, above the lowest
 * @param whole whether levels are whole numbers, the lowest and the highest among them
 */
public record Range(String factor, double low, double high, boolean whole) {
  private static final int DIGITS = 6;

  /** Checks that the ends make sense. */
  public Range {
    if (!(low < high)) {
      throw new IllegalArgumentException(factor + " cannot go from " + low + " to " + high + ".");
    }
  }

  /**
   * The level at a share of the way from the lowest to the highest: rounded to a millionth of the
   * range, so that tables can be read, or to the whole number whose equal part of the way it is.
   *
   * @param share 0 to 1
   */
  public double at(double share) {
    if (whole) {
      return Math.min(high, low + Math.floor(share * (high - low + 1)));
    }
    double width = high - low;
    int decimals = DIGITS - (int) Math.floor(StrictMath.log10(width));
    double rounded =
        BigDecimal.valueOf(low + share * width)
            .setScale(decimals, RoundingMode.HALF_EVEN)
            .doubleValue();
    return Math.max(low, Math.min(high, rounded));
  }
}
