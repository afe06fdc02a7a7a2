package org.linkwork.analysis;

import org.linkwork.experiment.Interval;
import org.linkwork.record.Outcome;

/** What a difference means for a decision, given the smallest difference that matters. */
public enum Standing {
  /** The interval lies wholly above the smallest difference that matters. */
  HIGHER,
  /** The interval lies wholly below minus the smallest difference that matters. */
  LOWER,
  /** The interval lies wholly among differences too small to matter. */
  EQUIVALENT,
  /** The interval reaches across a limit: more replicates are needed. */
  UNDECIDED;

  /**
   * Where a difference stands.
   *
   * @param difference 95% interval of the difference
   * @param smallest smallest difference that matters, above 0
   */
  public static Standing of(Interval difference, double smallest) {
    if (difference.low() > -smallest && difference.high() < smallest) {
      return EQUIVALENT;
    }
    return difference.low() >= smallest
        ? HIGHER
        : difference.high() <= -smallest ? LOWER : UNDECIDED;
  }

  /** The standing in words, as good or bad where the outcome has a better direction. */
  public String label(Outcome.Better better) {
    return switch (this) {
      case EQUIVALENT -> "no difference that matters";
      case UNDECIDED -> "undecided";
      case HIGHER ->
          switch (better) {
            case HIGHER -> "better";
            case LOWER -> "worse";
            case NEITHER -> "higher";
          };
      case LOWER ->
          switch (better) {
            case HIGHER -> "worse";
            case LOWER -> "better";
            case NEITHER -> "lower";
          };
    };
  }
}
