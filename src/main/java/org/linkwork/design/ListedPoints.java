package org.linkwork.design;

import java.util.List;

/**
 * Combinations written out one by one; a further one leaves all others as they are.
 *
 * @param combinations the combinations, in the file's order
 */
public record ListedPoints(List<List<FactorLevel>> combinations) implements Design {
  /** Copies the list, so that a design never changes. */
  public ListedPoints {
    combinations = List.copyOf(combinations);
  }

  @Override
  public long count() {
    return combinations.size();
  }

  @Override
  public String inWords() {
    return count() + (count() == 1 ? " listed point" : " listed points");
  }
}
