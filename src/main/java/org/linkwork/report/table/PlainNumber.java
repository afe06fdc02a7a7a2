package org.linkwork.report.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as tables write it: twelve significant digits, a point, no grouping, whatever the locale
 * and the Java version.
 *
 * <p>{@link Double#toString} is not used because Java 19 changed what it prints.
 */
public final class PlainNumber {
  private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final double LARGEST_WHOLE = 1e15;
  private static final int SMALLEST_PLAIN_EXPONENT = -7;

  private PlainNumber() {}

  /** The number's text; empty where the value is not a number. */
  public static String of(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Inf" : "-Inf";
    }
    if (value == StrictMath.rint(value) && StrictMath.abs(value) < LARGEST_WHOLE) {
      return Long.toString((long) value);
    }
    BigDecimal rounded = new BigDecimal(value).round(TWELVE_DIGITS).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    boolean plain = exponent >= SMALLEST_PLAIN_EXPONENT && exponent < 15;
    return plain ? rounded.toPlainString() : rounded.toString();
  }
}
