package org.linkwork.report.decision;

import java.util.Locale;

/** Money in words. */
final class Pounds {
  private static final double THOUSAND = 1000;

  private Pounds() {}

  /** Whole pounds, such as {@code £1,234} or {@code -£12}. */
  static String whole(double pounds) {
    long rounded = Math.round(pounds);
    return (rounded < 0 ? "-" : "") + String.format(Locale.UK, "£%,d", Math.abs(rounded));
  }

  /** To the nearest thousand from ten thousand on, such as {@code £86k}. */
  static String brief(double pounds) {
    return Math.abs(pounds) < 10 * THOUSAND
        ? whole(pounds)
        : (pounds < 0 ? "-" : "")
            + String.format(Locale.UK, "£%,dk", Math.round(Math.abs(pounds) / THOUSAND));
  }

  /** A number that is not money, with few digits and its sign. */
  static String signed(double value) {
    int decimals = Math.abs(value) < 10 ? 1 : 0;
    return String.format(Locale.UK, "%+,." + decimals + "f", value + 0.0);
  }
}
