package org.linkwork.design;

import java.util.Optional;

/**
 * How many replicates each point has: a fixed number, or until a difference is precise enough.
 *
 * @param min replicates that every point has in any case; 10 or more where there is a target
 * @param max replicates at which a point stops in any case; equal to {@code min} where fixed
 * @param target when a point may stop in between; empty where the number is fixed
 */
public record ReplicateRule(int min, int max, Optional<PrecisionTarget> target) {
  /** Checks that numbers make sense. */
  public ReplicateRule {
    if (min < 1 || max < min || target.isEmpty() && max != min) {
      throw new IllegalArgumentException("No rule has " + min + " to " + max + " replicates.");
    }
  }

  /** The same number of replicates for every point. */
  public static ReplicateRule fixed(int replicates) {
    return new ReplicateRule(replicates, replicates, Optional.empty());
  }
}
