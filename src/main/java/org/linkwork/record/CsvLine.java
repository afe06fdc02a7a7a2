package org.linkwork.record;

import java.io.IOException;
import java.io.UncheckedIOException;

/** One line of comma-separated values after RFC 4180, built field by field and then written. */
final class CsvLine {
  private static final long TEN_THOUSAND = 10_000;

  private final Appendable out;
  private final StringBuilder line = new StringBuilder(160);
  private boolean begun;

  CsvLine(Appendable out) {
    this.out = out;
  }

  /** A field, in quotes where it needs them; empty for null. */
  CsvLine add(String field) {
    separate();
    if (field != null) {
      if (needsQuotes(field)) {
        line.append('"').append(field.replace("\"", "\"\"")).append('"');
      } else {
        line.append(field);
      }
    }
    return this;
  }

  CsvLine add(long field) {
    separate();
    line.append(field);
    return this;
  }

  /** A number with at most four decimals; empty when it is not a number. */
  CsvLine add(double field) {
    separate();
    append(line, field);
    return this;
  }

  /** Appends a number with at most four decimals; nothing when it is not finite. */
  static void append(StringBuilder text, double number) {
    if (!Double.isFinite(number)) {
      return;
    }
    long rounded = Math.round(Math.abs(number) * TEN_THOUSAND);
    if (number < 0 && rounded != 0) {
      text.append('-');
    }
    text.append(rounded / TEN_THOUSAND);
    int decimals = (int) (rounded % TEN_THOUSAND);
    if (decimals != 0) {
      text.append('.');
      for (int digit = 1000; decimals != 0; digit /= 10) {
        text.append((char) ('0' + decimals / digit));
        decimals %= digit;
      }
    }
  }

  /**
   * Writes the line and begins the next.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void end() {
    line.append('\n');
    try {
      out.append(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.setLength(0);
    begun = false;
  }

  private void separate() {
    if (begun) {
      line.append(',');
    }
    begun = true;
  }

  private static boolean needsQuotes(String field) {
    for (int at = 0; at < field.length(); at++) {
      switch (field.charAt(at)) {
        case ',', '"', '\n', '\r' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
