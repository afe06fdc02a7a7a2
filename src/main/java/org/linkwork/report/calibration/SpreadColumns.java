package org.linkwork.report.calibration;

import org.linkwork.calibration.SpreadOverSets;
import org.linkwork.report.table.Column;
import org.linkwork.report.table.CsvTable;

/** The columns of an answer over plausible sets. */
final class SpreadColumns {
  static final Column MEAN = Column.number("mean", "see unit", "mean over sets");
  static final Column CI_LOW = Column.number("ci_low", "see unit", "lower end of its 95% interval");
  static final Column CI_HIGH =
      Column.number("ci_high", "see unit", "upper end of its 95% interval");
  static final Column LOW =
      Column.number("low_95", "see unit", "2.5% of the sets' means lie below");
  static final Column HIGH =
      Column.number("high_95", "see unit", "2.5% of the sets' means lie above");
  static final Column PARAMETERS =
      Column.number(
          "parameter_sd",
          "see unit",
          "standard deviation between sets that chance does not explain");
  static final Column CHANCE =
      Column.number("chance_sd", "see unit", "standard deviation between runs of one set");
  static final Column SHARE =
      Column.number(
          "parameter_share", "share", "share of a single run's variance that is due to parameters");

  private SpreadColumns() {}

  /** Writes their cells, in the order above. */
  static CsvTable write(CsvTable table, SpreadOverSets found) {
    return table
        .number(found.mean())
        .number(found.interval().low())
        .number(found.interval().high())
        .number(found.low())
        .number(found.high())
        .number(found.parameterDeviation())
        .number(found.chanceDeviation())
        .number(found.parameterShare());
  }
}
