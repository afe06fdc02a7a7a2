package org.linkwork.record;

/**
 * What was paid in the policy period, to the penny.
 *
 * @param pence by policy year from 0 (52 weeks each, the last may be shorter), {@link Payer}
 *     ordinal and {@link Purpose} ordinal
 */
public record Money(long[][][] pence) {
  /** Policy years, the last perhaps not a whole one. */
  public int years() {
    return pence.length;
  }

  /** Pence paid in one policy year, from 0, by one payer for one purpose. */
  public long pence(int year, Payer payer, Purpose purpose) {
    return pence[year][payer.ordinal()][purpose.ordinal()];
  }

  /** Pence paid over the policy period by one payer for one purpose. */
  public long pence(Payer payer, Purpose purpose) {
    long sum = 0;
    for (int year = 0; year < pence.length; year++) {
      sum += pence(year, payer, purpose);
    }
    return sum;
  }

  /** Pence paid over the policy period by one payer. */
  public long pence(Payer payer) {
    long sum = 0;
    for (Purpose purpose : Purpose.values()) {
      sum += pence(payer, purpose);
    }
    return sum;
  }
}
