package org.linkwork.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Factors by how well they are known.
 *
 * @param kinds the kinds that occur, the surest first
 * @param ofFactor the place among them of each factor's kind
 */
public record LedgerGroups(List<HowKnown> kinds, int[] ofFactor) {
  /** The groups of these factors. */
  public static LedgerGroups of(List<FactorRange> factors) {
    List<HowKnown> kinds = new ArrayList<>();
    for (HowKnown kind : HowKnown.values()) {
      if (factors.stream().anyMatch(factor -> factor.howKnown() == kind)) {
        kinds.add(kind);
      }
    }
    int[] ofFactor =
        factors.stream().mapToInt(factor -> kinds.indexOf(factor.howKnown())).toArray();
    return new LedgerGroups(List.copyOf(kinds), ofFactor);
  }

  /** Number of factors in a group. */
  public int size(int group) {
    return (int) Arrays.stream(ofFactor).filter(one -> one == group).count();
  }
}
