package org.linkwork.report.calibration;

import java.util.Locale;

/** Shares of the ranges of all parameters together, which become very small, in words. */
public final class ShareLeft {
  private static final double PLAIN = 0.01;

  private ShareLeft() {}

  /** The share, such as {@code 4.2%} or {@code 1 in 250,000}. */
  public static String inWords(double share) {
    if (Double.isNaN(share)) {
      return "an unknown share";
    }
    return share >= PLAIN
        ? String.format(Locale.UK, "%.1f%%", 100 * share)
        : share > 0 ? String.format(Locale.UK, "1 in %,.0f", 1 / share) : "nothing";
  }
}
