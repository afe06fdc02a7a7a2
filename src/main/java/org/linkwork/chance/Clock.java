package org.linkwork.chance;

/** What the occasion of a decision counts, and so what stays the same from one world to another. */
public enum Clock {
  /**
   * Drawn once for each thing; the occasion is 0, or the number of the incumbent or generation, so
   * that a post's next GP is the same in every world. Belongs to the town.
   */
  ONCE,
  /** The outside world: the occasion is the calendar week. */
  WEEK,
  /** What somebody decides: the occasion counts how often they have faced this decision. */
  NTH_TIME,
  /**
   * As {@link #NTH_TIME}, and another draw for each other party, such as each group. What a pair
   * keeps for good, such as taste and fit, has occasion 0: it is looked up again whenever it
   * matters, the same key giving the same answer.
   */
  PER_OTHER
}
