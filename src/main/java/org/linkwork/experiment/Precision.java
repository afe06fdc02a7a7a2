package org.linkwork.experiment;

import org.linkwork.record.Outcome;

/**
 * How precisely an outcome has to be known before replicates stop: the 95% interval of its mean, or
 * of the difference between scenarios, must be this narrow and stay so for a while.
 *
 * <p>After Hoad, Robinson and Davies (2010), with a half-width that is absolute or, as they have
 * it, in per cent of the mean: once it is narrow enough, a twentieth more replicates, 5 at the
 * least, have to keep it so.
 *
 * @param outcome which outcome
 * @param halfWidth half-width of its interval, above 0, in its unit or in per cent
 * @param perCent whether it is in per cent of the mean; for single scenarios, since a difference
 *     near 0 never meets it
 * @param atLeast replicates before the interval is believed, 10 or more
 * @param atMost replicates at which to stop in any case
 */
public record Precision(
    Outcome outcome, double halfWidth, boolean perCent, int atLeast, int atMost) {
  /** Fewest replicates from which a variance is believed. */
  public static final int FEWEST = 10;

  private static final int LOOK_AHEAD_PERCENT = 5;
  private static final double PER_CENT = 100;

  /** Checks that numbers make sense. */
  public Precision {
    if (!(halfWidth > 0)) {
      throw new IllegalArgumentException("A half-width must be above 0, not " + halfWidth);
    }
    if (atLeast < FEWEST) {
      throw new IllegalArgumentException(
          "At least %d replicates are needed, not %d".formatted(FEWEST, atLeast));
    }
    if (atMost < atLeast) {
      throw new IllegalArgumentException(
          "At most %d replicates are fewer than at least %d".formatted(atMost, atLeast));
    }
  }

  /** With a half-width in the outcome's unit. */
  public Precision(Outcome outcome, double halfWidth, int atLeast, int atMost) {
    this(outcome, halfWidth, false, atLeast, atMost);
  }

  /** Whether the mean of one scenario's outcome is known so precisely now. */
  public boolean isMetBy(ReplicateSet runs) {
    return runs.results().size() >= atLeast && reached(runs.summary(outcome)) <= halfWidth;
  }

  /** The half-width reached, in the outcome's unit or in per cent; infinite for a mean of 0. */
  double reached(SampleSummary summary) {
    double reached = summary.interval().halfWidth();
    return perCent ? PER_CENT * reached / Math.abs(summary.mean()) : reached;
  }

  /** Whether the difference of every scenario from the baseline is known so precisely now. */
  public boolean isMetBy(ComparisonResult comparison) {
    return comparison.replicates().size() >= atLeast && comparison.halfWidth(outcome) <= halfWidth;
  }

  /** Further replicates that have to keep an interval narrow which became so at the n-th. */
  public static int lookAhead(int n) {
    return LOOK_AHEAD_PERCENT * Math.max(n, 100) / 100;
  }
}
