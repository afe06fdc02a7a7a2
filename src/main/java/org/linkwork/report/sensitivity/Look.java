package org.linkwork.report.sensitivity;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.Interval;
import org.linkwork.parameter.Numeral;
import org.linkwork.report.figure.Palette;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;
import org.linkwork.report.words.Words;
import org.linkwork.sensitivity.FactorRange;
import org.linkwork.sensitivity.HowKnown;

/** How factors look in every table and picture: names, ranges, and colours by how well known. */
final class Look {
  /** The key of colours in the order of {@link Palette#arm}, grey first. */
  static final List<String> KEY =
      List.of("no more than chance", "measured", "assumed", "reported", "calibrated");

  static final Color CHANCE = Palette.arm(0, KEY.size());

  /** Rows that a picture can hold. */
  static final int MOST_ROWS = 20;

  static final Column FACTOR = Column.text("factor", "full name of the parameter");
  static final Column MEANING = Column.text("meaning", "what the parameter is");
  static final Column HOW_KNOWN =
      Column.text("how_known", "measured, reported, calibrated or assumed");
  static final Column LOW = Column.number("low", "see factor_unit", "low end of its range");
  static final Column HIGH = Column.number("high", "see factor_unit", "high end of its range");
  static final Column FACTOR_UNIT = Column.text("factor_unit", "unit of the parameter");

  private Look() {}

  /** The colour of numbers known so well. */
  static Color colour(HowKnown howKnown) {
    return switch (howKnown) {
      case MEASURED -> Palette.arm(1, KEY.size());
      case ASSUMED -> Palette.arm(2, KEY.size());
      case REPORTED -> Palette.arm(3, KEY.size());
      case CALIBRATED -> Palette.arm(4, KEY.size());
    };
  }

  /** What a factor is, in words. */
  static String label(FactorRange factor) {
    return Words.capital(factor.meaning());
  }

  /** Its name and range. */
  static String small(FactorRange factor) {
    return factor.name() + ", " + range(factor);
  }

  /** Its range with its unit. */
  static String range(FactorRange factor) {
    return factor.parameter().range();
  }

  /** The cells of {@link #FACTOR} to {@link #FACTOR_UNIT}. */
  static CsvTable cells(CsvTable table, FactorRange factor) {
    return table
        .text(factor.name())
        .text(factor.meaning())
        .text(factor.howKnown().label())
        .number(factor.parameter().low())
        .number(factor.parameter().high())
        .text(factor.parameter().unit().label());
  }

  /** A share in per cent. */
  static String percent(double share) {
    return Double.isNaN(share) ? "unknown" : String.format(Locale.UK, "%.0f%%", tidy(100 * share));
  }

  /** An interval of shares in per cent. */
  static String percent(Interval interval) {
    return Double.isNaN(interval.low())
        ? "unknown"
        : String.format(
            Locale.UK, "%.0f to %.0f", tidy(100 * interval.low()), tidy(100 * interval.high()));
  }

  /** A correlation or its like, with two decimals. */
  static String two(double value) {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.UK, "%.2f", Math.rint(100 * value) / 100 + 0.0);
  }

  /** The ends of a factor's range, for a sentence. */
  static String ends(FactorRange factor) {
    return Numeral.of(factor.parameter().low()) + " to " + Numeral.of(factor.parameter().high());
  }

  /**
   * What is to be said first where few rows are all there is; empty where there are enough.
   *
   * @param rows complete rows of the design
   * @param row what a row is called, in the plural
   */
  static Optional<String> rough(int rows, String row) {
    return FewRuns.isRough(rows)
        ? Optional.of(
            "Rough: %s %s are too few to tell what is beyond chance; --size %d or more can"
                .formatted(Words.count(rows), row, FewRuns.FEWEST))
        : Optional.empty();
  }

  /** A value to draw; 0 where it is unknown. */
  static double known(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  /** What a picture of the first rows leaves out; empty where it shows all. */
  static String leftOut(int rows, String which, String file) {
    return rows > MOST_ROWS
        ? "The %d that %s of %d numbers; all of them are in %s."
            .formatted(MOST_ROWS, which, rows, file)
        : "";
  }

  /** Without a minus sign before nothing. */
  private static double tidy(double percent) {
    return Math.rint(percent) + 0.0;
  }
}
