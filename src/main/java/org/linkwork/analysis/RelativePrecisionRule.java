package org.linkwork.analysis;

/**
 * Enough when the half-width of the 95% interval is no more than so many per cent of the mean, as
 * Hoad, Robinson and Davies (2010) have it; for outcomes of a single scenario, since a difference
 * near 0 never meets it.
 *
 * @param percent per cent of the mean, above 0
 */
public record RelativePrecisionRule(double percent) implements StoppingRule {
  private static final double PER_CENT = 100;

  /** Checks that the number makes sense. */
  public RelativePrecisionRule {
    if (!(percent > 0)) {
      throw new IllegalArgumentException("A precision must be above 0 per cent, not " + percent);
    }
  }

  @Override
  public boolean isMetBy(Convergence known) {
    return PER_CENT * known.halfWidth() <= percent * Math.abs(known.mean());
  }
}
