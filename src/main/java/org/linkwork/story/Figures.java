package org.linkwork.story;

import java.util.Locale;

/** Numbers in a story, with no more digits than a reader needs. */
final class Figures {
  private static final double HALF_A_HUNDREDTH = 0.005;

  private Figures() {}

  static String one(double value) {
    return String.format(Locale.UK, "%.1f", value);
  }

  static String two(double value) {
    return String.format(Locale.UK, "%.2f", value);
  }

  static String four(double value) {
    return String.format(Locale.UK, "%.4f", value);
  }

  /** With two decimals and its sign. */
  static String signed(double value) {
    return String.format(Locale.UK, "%+.2f", Math.abs(value) < HALF_A_HUNDREDTH ? 0 : value);
  }

  /** Whether two decimals show it as something else than nothing. */
  static boolean isVisible(double value) {
    return Math.abs(value) >= HALF_A_HUNDREDTH;
  }

  /** A number of things, such as {@code 1 week} or {@code 3 weeks}. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
