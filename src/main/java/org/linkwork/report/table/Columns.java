package org.linkwork.report.table;

import static org.linkwork.report.table.Column.number;
import static org.linkwork.report.table.Column.text;
import static org.linkwork.report.table.Column.whole;

import java.util.Locale;
import org.linkwork.experiment.SampleSummary;

/** Columns that several tables share, so that they mean the same wherever they stand. */
public final class Columns {
  static final Column SCENARIO = text("scenario", "name of the scenario");
  static final Column REPLICATE =
      whole(
          "replicate",
          "number from 0",
          "number of the run; the same number is the same town and luck in every scenario");
  static final Column WEEK =
      whole("week", "weeks from 0", "week of the run, the first week of the warm-up being 0");
  static final Column POLICY_WEEK =
      whole(
          "policy_week",
          "weeks from 0",
          "week counted from the end of the warm-up, negative before it");
  static final Column OUTCOME = text("outcome", "name of the outcome, as on the command line");
  static final Column UNIT = text("unit", "unit of the values in this row");
  static final Column N = whole("n", "runs", "number of runs behind the row");
  static final Column STAGE = text("stage", "stage of the pathway, in its order");
  static final Column CI_LOW =
      number(
          "ci_low",
          "as the mean",
          "lower end of the 95% interval of the mean, cut off at what is possible");
  static final Column CI_HIGH =
      number(
          "ci_high",
          "as the mean",
          "upper end of the 95% interval of the mean, cut off at what is possible");

  private Columns() {}

  /** Lower-case name of a constant, as files show it. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Adds n, mean and the two ends of its interval. */
  static CsvTable addMean(CsvTable table, SampleSummary summary) {
    return table
        .whole(summary.n())
        .number(summary.mean())
        .number(summary.interval().low())
        .number(summary.interval().high());
  }
}
