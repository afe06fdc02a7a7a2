package org.linkwork.report.screen;

import org.linkwork.experiment.SampleSummary;
import org.linkwork.report.words.Words;

/** The interval of a rate in brackets. */
final class RateInterval {
  /** What stands for the interval where all runs agree, which says nothing of the next. */
  static final String ALL_ALIKE = "same in every run";

  private RateInterval() {}

  /**
   * The interval after a space; nothing where none is known.
   *
   * @param factor by which the ends are multiplied before they are shown
   */
  static String text(SampleSummary rate, double factor) {
    if (Double.isNaN(rate.interval().low())) {
      return "";
    }
    return rate.sd() == 0
        ? " (in every run)"
        : " (%s to %s)"
            .formatted(
                Words.rate(factor * rate.interval().low()),
                Words.rate(factor * rate.interval().high()));
  }
}
