package org.linkwork.design;

/**
 * Something that an experiment varies.
 *
 * @param name full name of a parameter; such a name after {@code policy.}; a field of an
 *     intervention such as {@code buddy-system.reach}; a sub-theme after {@code hold.}; or {@code
 *     scenario}
 * @param side whether somebody can choose it
 * @param unit its unit in words, or empty where it has none
 * @param meaning what it is, in a few words
 */
public record Factor(String name, Side side, String unit, String meaning) {
  /** Whether somebody can choose a factor, and so the block of the file in which it stands. */
  public enum Side {
    /** What a planner or a service could do. */
    CHOICE("choices"),
    /** What nobody can choose and nobody knows exactly. */
    UNCERTAIN("uncertain");

    private final String block;

    Side(String block) {
      this.block = block;
    }

    /** The key of the block in an experiment file. */
    public String block() {
      return block;
    }
  }
}
