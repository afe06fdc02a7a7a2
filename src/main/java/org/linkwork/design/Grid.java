package org.linkwork.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every level of each factor with every level of the others.
 *
 * <p>A further level adds its combinations and leaves all others as they are.
 *
 * @param factors the factors, in the order in which they are varied, the last one fastest
 */
public record Grid(List<Values> factors) implements Design {
  /** Copies the list, so that a design never changes. */
  public Grid {
    factors = List.copyOf(factors);
  }

  /**
   * The levels of one factor.
   *
   * @param factor its name
   * @param values its levels; {@link FactorLevels#BASE} leaves it as in the base
   */
  public record Values(String factor, List<String> values) {
    /** Copies the list, so that it never changes. */
    public Values {
      values = List.copyOf(values);
    }
  }

  @Override
  public long count() {
    return factors.stream()
        .mapToLong(factor -> factor.values().size())
        .reduce(1, FactorLevels::product);
  }

  @Override
  public List<List<FactorLevel>> combinations() {
    List<List<FactorLevel>> combinations = List.of(List.of());
    for (Values factor : factors) {
      List<List<FactorLevel>> longer = new ArrayList<>();
      for (List<FactorLevel> combination : combinations) {
        for (String value : factor.values()) {
          longer.add(FactorLevels.with(combination, factor.factor(), value));
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  @Override
  public String inWords() {
    return "a grid of "
        + factors.stream()
            .map(factor -> Integer.toString(factor.values().size()))
            .collect(Collectors.joining(" x "));
  }
}
