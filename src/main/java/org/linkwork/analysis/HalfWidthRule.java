package org.linkwork.analysis;

/**
 * Enough when the 95% interval is no wider than this to either side.
 *
 * @param halfWidth in the outcome's own unit, above 0
 */
public record HalfWidthRule(double halfWidth) implements StoppingRule {
  /** Checks that the number makes sense. */
  public HalfWidthRule {
    if (!(halfWidth > 0)) {
      throw new IllegalArgumentException("A half-width must be above 0, not " + halfWidth);
    }
  }

  @Override
  public boolean isMetBy(Convergence known) {
    return known.halfWidth() <= halfWidth;
  }
}
