package org.linkwork.design;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets of factors swept each by itself while all others are as in the base; with one factor in each
 * set, one at a time.
 *
 * <p>A further level or set leaves all other combinations as they are.
 *
 * @param sets the sets, each a small grid
 */
public record SeparateSets(List<Grid> sets) implements Design {
  /** Copies the list, so that a design never changes. */
  public SeparateSets {
    sets = List.copyOf(sets);
  }

  @Override
  public long count() {
    return sets.stream().mapToLong(Grid::count).reduce(0, SeparateSets::sum);
  }

  @Override
  public List<List<FactorLevel>> combinations() {
    List<List<FactorLevel>> combinations = new ArrayList<>();
    sets.forEach(set -> combinations.addAll(set.combinations()));
    return combinations;
  }

  @Override
  public String inWords() {
    return sets.size() + (sets.size() == 1 ? " separate set" : " separate sets");
  }

  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }
}
