package org.linkwork.analysis;

/**
 * Enough when a difference is clearly better, clearly worse, or clearly too small to matter.
 *
 * @param smallestDifference the smallest difference that would change a decision, in the outcome's
 *     own unit, above 0
 */
public record DecisionRule(double smallestDifference) implements StoppingRule {
  /** Checks that the number makes sense. */
  public DecisionRule {
    if (!(smallestDifference > 0)) {
      throw new IllegalArgumentException(
          "The smallest difference that matters must be above 0, not " + smallestDifference);
    }
  }

  @Override
  public boolean isMetBy(Convergence known) {
    return Standing.of(known.interval(), smallestDifference) != Standing.UNDECIDED;
  }
}
