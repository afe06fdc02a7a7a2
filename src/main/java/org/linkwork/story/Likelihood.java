package org.linkwork.story;

import java.util.Locale;

/** Probabilities in words, after the calibrated language of the IPCC's guidance note of 2010. */
final class Likelihood {
  private static final double LIKELY = 0.66;
  private static final double UNLIKELY = 0.33;

  private Likelihood() {}

  /** Whether it is a surprise that what had this probability came about, or did not. */
  static boolean isSurprise(double probability, boolean happened) {
    return happened ? probability <= UNLIKELY : probability >= LIKELY;
  }

  /** A probability in per cent, such as {@code 72%}. */
  static String percent(double probability) {
    if (probability > 0.995) {
      return "more than 99%";
    }
    if (probability < 0.005) {
      return "less than 1%";
    }
    return String.format(Locale.UK, "%.0f%%", 100 * probability);
  }

  /** The word for a probability, such as {@code likely}. */
  static String word(double probability) {
    if (probability >= 0.99) {
      return "almost certain";
    }
    if (probability >= 0.9) {
      return "very likely";
    }
    if (probability >= LIKELY) {
      return "likely";
    }
    if (probability > UNLIKELY) {
      return "about as likely as not";
    }
    if (probability > 0.1) {
      return "unlikely";
    }
    return probability > 0.01 ? "very unlikely" : "exceptionally unlikely";
  }
}
