package org.linkwork.experiment;

/** What can be said of a difference between two worlds, after allowing for the number of tests. */
public enum Verdict {
  BETTER("better"),
  WORSE("worse"),
  HIGHER("higher"),
  LOWER("lower"),
  NO_DIFFERENCE_BEYOND_CHANCE("cannot be told from chance"),
  IDENTICAL("identical in every replicate"),
  TOO_FEW_REPLICATES("too few replicates to tell");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The verdict in words. */
  public String label() {
    return label;
  }
}
