package org.linkwork.story;

import java.util.Locale;

/** Probabilities in words, after the calibrated language of the IPCC's guidance note of 2010. */
final class Likelihood {
  private Likelihood() {}

  /** A probability as part of a sentence, such as {@code likely (72 %)}. */
  static String inWords(double probability) {
    return word(probability) + " (" + percent(probability) + ")";
  }

  static String percent(double probability) {
    if (probability > 0.995) {
      return "more than 99 %";
    }
    if (probability < 0.005) {
      return "less than 1 %";
    }
    return String.format(Locale.UK, "%.0f %%", 100 * probability);
  }

  private static String word(double probability) {
    if (probability >= 0.99) {
      return "almost certain";
    }
    if (probability >= 0.9) {
      return "very likely";
    }
    if (probability >= 0.66) {
      return "likely";
    }
    if (probability > 0.33) {
      return "about as likely as not";
    }
    if (probability > 0.1) {
      return "unlikely";
    }
    return probability > 0.01 ? "very unlikely" : "almost impossible";
  }
}
