package org.linkwork.design;

import java.util.List;
import org.linkwork.record.Outcome;

/**
 * How precisely the difference between a point and its comparator has to be known.
 *
 * <p>The comparator has the same levels of what is uncertain, and other choices.
 *
 * @param outcome the outcome whose difference is judged
 * @param against the choices of the comparator, which a point of the experiment has
 * @param criterion when the difference is known well enough
 */
public record PrecisionTarget(Outcome outcome, List<FactorLevel> against, Criterion criterion) {
  /** Copies the list, so that a target never changes. */
  public PrecisionTarget {
    against = List.copyOf(against);
  }

  /** When a difference is known well enough; its numbers are in the outcome's own unit. */
  public sealed interface Criterion permits HalfWidth, SmallestDifference {}

  /**
   * The 95% interval of the difference is narrow enough, wherever it lies.
   *
   * @param halfWidth largest half-width, above 0
   */
  public record HalfWidth(double halfWidth) implements Criterion {}

  /**
   * The 95% interval of the difference lies wholly beyond, or wholly within, the smallest
   * difference that matters: better, worse or equivalent; else undecided at the last replicate.
   *
   * @param difference smallest difference that would change a decision, above 0
   */
  public record SmallestDifference(double difference) implements Criterion {}
}
