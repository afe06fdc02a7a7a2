package org.linkwork.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as people read them, whatever the computer's locale. */
public final class Words {
  private static final MathContext FIVE_DIGITS = new MathContext(5);
  private static final String UNKNOWN = "-";

  private Words() {}

  /** A rate or count with one decimal where it is small. */
  public static String rate(double value) {
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    double size = Math.abs(value);
    String pattern = size >= 100 || size == 0 ? "%,.0f" : size >= 1 ? "%.1f" : "%.2f";
    return format(pattern, value);
  }

  /** A whole number of people or things, thousands separated. */
  public static String count(double value) {
    return Double.isNaN(value) ? UNKNOWN : format("%,.0f", value);
  }

  /** A whole number of things by their name, which takes an s unless there is one. */
  public static String count(double value, String thing) {
    return count(value) + " " + thing + (value == 1 ? "" : "s");
  }

  /** A whole number of people. */
  public static String people(double value) {
    return count(value) + (value == 1 ? " person" : " people");
  }

  /** A share in per cent. */
  public static String percent(double share) {
    if (Double.isNaN(share)) {
      return UNKNOWN;
    }
    String pattern = share > 0 && share < 0.0995 ? "%.1f%%" : "%.0f%%";
    return format(pattern, 100 * share);
  }

  /** The number in this pattern, without a sign where it is shown as nothing but zeros. */
  static String format(String pattern, double value) {
    String shown = String.format(Locale.UK, pattern, value);
    return shown.matches("-[0.]+%?") ? shown.substring(1) : shown;
  }

  /** A number on an axis, with no more digits than it has. */
  public static String tick(double value) {
    BigDecimal rounded = new BigDecimal(value).round(FIVE_DIGITS).stripTrailingZeros();
    int decimals = Math.max(0, rounded.scale());
    return String.format(Locale.UK, "%,." + decimals + "f", rounded);
  }

  /** The sentence with a capital at its beginning. */
  public static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
  }

  /** The text with a true minus sign, for pictures. */
  public static String typeset(String text) {
    return text.replace('-', '\u2212');
  }
}
