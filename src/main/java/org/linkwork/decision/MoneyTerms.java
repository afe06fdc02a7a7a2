package org.linkwork.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a decision file says of money.
 *
 * @param priceYear the year whose prices all are
 * @param budget pence that an option may cost more than the first in each year
 * @param costRate discount of costs, a share a year
 * @param outcomeRate discount of outcomes, a share a year
 * @param perspectives whose money counts, the main one first
 * @param prices the price list, in its order
 */
public record MoneyTerms(
    int priceYear,
    long[] budget,
    double costRate,
    double outcomeRate,
    List<Perspective> perspectives,
    Map<PricedItem, Price> prices) {
  /** The same with another budget, in pence, in every year. */
  public MoneyTerms withBudget(long pence) {
    long[] same = budget.clone();
    Arrays.fill(same, pence);
    return new MoneyTerms(priceYear, same, costRate, outcomeRate, perspectives, prices);
  }

  /** The same with another price list. */
  public MoneyTerms withPrices(Map<PricedItem, Price> other) {
    return new MoneyTerms(priceYear, budget, costRate, outcomeRate, perspectives, other);
  }
}
