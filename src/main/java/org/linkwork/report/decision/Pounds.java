package org.linkwork.report.decision;

import java.util.Locale;

/** Money in words. */
final class Pounds {
  private static final double THOUSAND = 1000;
  private static final double TENTH_OF_THOUSAND = 100;

  private Pounds() {}

  /** Whole pounds, such as {@code £1,234} or {@code -£12}. */
  static String whole(double pounds) {
    long rounded = Math.round(pounds);
    return (rounded < 0 ? "-" : "") + String.format(Locale.UK, "£%,d", Math.abs(rounded));
  }

  /**
   * Whole pounds below a thousand, thousands below a million, else millions, such as {@code £6.1k},
   * {@code £86k} or {@code £3.9m}.
   */
  static String brief(double pounds) {
    double size = Math.abs(pounds);
    if (size < THOUSAND) {
      return whole(pounds);
    }
    if (Math.round(size / TENTH_OF_THOUSAND) < THOUSAND / 10) {
      return (pounds < 0 ? "-" : "") + String.format(Locale.UK, "£%.1fk", size / THOUSAND);
    }
    return (pounds < 0 ? "-" : "")
        + (Math.round(size / THOUSAND) < THOUSAND
            ? String.format(Locale.UK, "£%dk", Math.round(size / THOUSAND))
            : String.format(Locale.UK, "£%,.1fm", size / THOUSAND / THOUSAND));
  }

  /** A number that is not money, with few digits and its sign. */
  static String signed(double value) {
    int decimals = Math.abs(value) < 10 ? 1 : 0;
    return String.format(Locale.UK, "%+,." + decimals + "f", value + 0.0);
  }
}
