package org.linkwork.bundle;

/**
 * Which choices of a {@link Menu} are in.
 *
 * @param members one bit for each choice, the lowest for the first
 */
public record Bundle(int members) {
  /** Nothing is in. */
  public static final Bundle NONE = new Bundle(0);

  /** Whether the choice, from 0, is in. */
  public boolean has(int choice) {
    return (members >> choice & 1) == 1;
  }

  /** The same bundle with one more choice, from 0. */
  public Bundle with(int choice) {
    return new Bundle(members | 1 << choice);
  }

  /** The same bundle without a choice, from 0. */
  public Bundle without(int choice) {
    return new Bundle(members & ~(1 << choice));
  }

  /** How many choices are in. */
  public int size() {
    return Integer.bitCount(members);
  }
}
