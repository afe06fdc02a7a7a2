package org.linkwork.record;

import org.linkwork.scenario.Horizon;

/** Adds up what is paid in the policy period, in whole pence. */
public final class MoneyByPayer implements Recorder {
  private static final int WEEKS_IN_A_YEAR = 52;

  private final Horizon horizon;
  private final long[][][] pence;

  /** Adds up for a run of this length, before any event. */
  public MoneyByPayer(Horizon horizon) {
    this.horizon = horizon;
    int years = (horizon.policyWeeks() + WEEKS_IN_A_YEAR - 1) / WEEKS_IN_A_YEAR;
    pence = new long[years][Payer.values().length][Purpose.values().length];
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.Paid paid && paid.week() >= horizon.warmUpWeeks()) {
      int year = (paid.week() - horizon.warmUpWeeks()) / WEEKS_IN_A_YEAR;
      long[] purposes = pence[year][paid.payer().ordinal()];
      purposes[paid.purpose().ordinal()] =
          Math.addExact(purposes[paid.purpose().ordinal()], paid.pence());
    }
  }

  /** What has been paid so far. */
  public Money money() {
    long[][][] copy = new long[pence.length][][];
    for (int year = 0; year < pence.length; year++) {
      copy[year] = new long[pence[year].length][];
      for (int payer = 0; payer < pence[year].length; payer++) {
        copy[year][payer] = pence[year][payer].clone();
      }
    }
    return new Money(copy);
  }
}
