package org.linkwork.experiment;

/** Watches a half-width replicate by replicate and says when it has stayed narrow long enough. */
final class PrecisionRule {
  private static final int NOT_YET = -1;

  private final Precision precision;
  private int narrowSince = NOT_YET;

  PrecisionRule(Precision precision) {
    this.precision = precision;
  }

  /** Hears the half-width after n replicates, once for each n in order, and answers for it. */
  boolean isEnough(int n, double halfWidth) {
    if (n < precision.atLeast() || !(halfWidth <= precision.halfWidth())) {
      narrowSince = NOT_YET;
      return false;
    }
    if (narrowSince == NOT_YET) {
      narrowSince = n;
    }
    return n - narrowSince >= Precision.lookAhead(narrowSince);
  }
}
