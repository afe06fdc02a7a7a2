package org.linkwork.parameter;

import java.math.BigDecimal;

/**
 * A number as files and messages write it: the shortest digits that read back as the same value.
 */
public final class Numeral {
  private Numeral() {}

  /**
   * The digits of a finite number, without exponent and without trailing zeros.
   *
   * @throws NumberFormatException if the number is not finite
   */
  public static String of(double value) {
    BigDecimal digits = new BigDecimal(Double.toString(value));
    return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
  }
}
