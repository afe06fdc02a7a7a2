package org.linkwork.design;

/** How many points and runs one experiment may have: more is a slip of the pen, or of no use. */
final class PointCount {
  /** Most points of an experiment. */
  static final int MOST_POINTS = 100_000;

  /** Most replicates of a point. */
  static final int MOST_REPLICATES = 100_000;

  /** Most runs of an experiment: a hundred days on 8 processors at 14 seconds each. */
  static final long MOST_RUNS = 5_000_000;

  private PointCount() {}
}
