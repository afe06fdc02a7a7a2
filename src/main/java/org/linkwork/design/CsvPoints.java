package org.linkwork.design;

import java.util.List;

/**
 * Combinations that stand in a table, one in each row; a further row leaves all others as they are.
 *
 * @param file the table's name, as the experiment gives it
 * @param combinations the combinations, in the table's order
 */
public record CsvPoints(String file, List<List<FactorLevel>> combinations) implements Design {
  /** Copies the list, so that a design never changes. */
  public CsvPoints {
    combinations = List.copyOf(combinations);
  }

  @Override
  public long count() {
    return combinations.size();
  }

  @Override
  public String inWords() {
    return count() + (count() == 1 ? " row of " : " rows of ") + file;
  }
}
