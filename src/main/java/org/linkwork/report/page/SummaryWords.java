package org.linkwork.report.page;

import java.util.List;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;

/** A row of {@code summary.csv} as a line of a table. */
final class SummaryWords {
  static final List<NumberTable.Heading> COLUMNS =
      List.of(
          NumberTable.Heading.words("Outcome"),
          NumberTable.Heading.numbers("mean"),
          NumberTable.Heading.numbers("95% interval"),
          NumberTable.Heading.numbers("8 of 10 runs"));

  private SummaryWords() {}

  /** What is known of an outcome. */
  static SampleSummary summary(TableRow row) {
    return new SampleSummary(
        row.whole("n"),
        row.number("mean"),
        row.number("sd"),
        new Interval(row.number("ci_low"), row.number("ci_high")),
        row.number("p10"),
        row.number("p50"),
        row.number("p90"));
  }

  /** The outcome with its mean, its interval and its spread over runs. */
  static List<String> row(Outcome outcome, TableRow row) {
    SampleSummary summary = summary(row);
    Amount amount = Amount.of(outcome, summary);
    return List.of(
        EffectWords.row(outcome, amount.unit()),
        amount.value(summary.mean()),
        amount.interval(summary.interval()),
        amount.value(summary.tenth()) + " to " + amount.value(summary.ninetieth()));
  }
}
