package org.linkwork.cli;

import java.util.Locale;

/** Lengths of time as people say them, rounded to what they care about. */
final class TimeInWords {
  private static final double SECONDS_A_MINUTE = 60;
  private static final double MINUTES_AN_HOUR = 60;
  private static final double SHORT_SECONDS = 10;
  private static final double LEAST_SECONDS = 0.0995;
  private static final double LEAST_MILLISECOND = 0.0005;
  private static final double MILLISECONDS = 1000;
  private static final double SHORT_MINUTES = 10;

  private TimeInWords() {}

  static String of(double seconds) {
    if (seconds < LEAST_SECONDS) {
      return seconds < LEAST_MILLISECOND
          ? "less than 1 ms"
          : String.format(Locale.UK, "%.0f ms", MILLISECONDS * seconds);
    }
    if (seconds < SHORT_SECONDS) {
      return String.format(Locale.UK, "%.1f s", seconds);
    }
    if (seconds < SECONDS_A_MINUTE) {
      return String.format(Locale.UK, "%.0f s", seconds);
    }
    double minutes = seconds / SECONDS_A_MINUTE;
    if (minutes < SHORT_MINUTES) {
      return String.format(Locale.UK, "%.1f min", minutes);
    }
    return minutes < MINUTES_AN_HOUR
        ? String.format(Locale.UK, "%.0f min", minutes)
        : String.format(Locale.UK, "%.1f hours", minutes / MINUTES_AN_HOUR);
  }
}
