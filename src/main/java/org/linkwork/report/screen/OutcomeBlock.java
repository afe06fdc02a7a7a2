package org.linkwork.report.screen;

import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Outcome;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.Headline;

/** The headline outcomes of one scenario in text, a line each. */
final class OutcomeBlock {
  private static final int LABEL = 52;
  private static final int VALUE = 12;
  private static final int INTERVAL = 26;

  private OutcomeBlock() {}

  static String text(ReplicateSet runs, Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(ink.strong(Lines.left("Over the policy period", LABEL)))
        .append(Lines.right("mean", VALUE))
        .append(Lines.right("95% interval", INTERVAL))
        .append('\n');
    for (Outcome outcome : Headline.OUTCOMES) {
      SampleSummary summary = runs.summary(outcome);
      Amount amount = Amount.of(outcome, summary);
      text.append(Lines.left(label(outcome, amount.unit()), LABEL))
          .append(Lines.right(amount.value(summary.mean()), VALUE))
          .append(
              Lines.right(
                  summary.sd() == 0 ? RateInterval.ALL_ALIKE : amount.interval(summary.interval()),
                  INTERVAL))
          .append('\n');
    }
    return text.toString();
  }

  /** The outcome in words with its unit, unless the words begin with it or end with it. */
  static String label(Outcome outcome, String unit) {
    String words = outcome.label();
    boolean said = words.startsWith(unit) || words.endsWith(unit) || words.contains(unit + " ");
    return said ? words : words + ", " + unit;
  }
}
