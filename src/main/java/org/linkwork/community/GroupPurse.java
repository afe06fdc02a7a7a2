package org.linkwork.community;

/**
 * A group's money in whole pence: what it holds, what it lives on and until when.
 *
 * @paper "The community sector"; VCS-01, VCS-03, VCS-27
 */
public final class GroupPurse {
  private final boolean oneStream;
  private final long fixedCostPerWeek;
  private long funds;
  private int grantEndsWeek;
  private double secured;
  private int grantsDecided;
  private int weeksInDebt;

  /**
   * A purse.
   *
   * @param oneStream whether the group lives on its grant alone
   * @param fixedCostPerWeek rent, staff and the like in pence
   * @param funds reserves in pence
   * @param grantEndsWeek week in which the present grant ends
   */
  GroupPurse(boolean oneStream, long fixedCostPerWeek, long funds, int grantEndsWeek) {
    this.oneStream = oneStream;
    this.fixedCostPerWeek = fixedCostPerWeek;
    this.funds = funds;
    this.grantEndsWeek = grantEndsWeek;
  }

  /** Whether the group lives on its grant alone. */
  public boolean livesOnOneStream() {
    return oneStream;
  }

  /** Fixed costs of a week in pence. */
  public long fixedCostPerWeek() {
    return fixedCostPerWeek;
  }

  /** What it holds, in pence; may be negative. */
  public long funds() {
    return funds;
  }

  void receive(long pence) {
    funds += pence;
  }

  void spend(long pence) {
    funds -= pence;
  }

  /** Whether a grant runs in this week. */
  public boolean hasGrant(int week) {
    return week < grantEndsWeek;
  }

  /** The week in which the grant ends or ended. */
  public int grantEndsWeek() {
    return grantEndsWeek;
  }

  /** Counts a decision on a grant and returns its number, from 0. */
  int nextDecision() {
    return grantsDecided++;
  }

  void grant(int fromWeek, int weeks, double securedBy) {
    grantEndsWeek = fromWeek + weeks;
    secured = securedBy;
  }

  /** How far the present or last grant was secured by long-term funding, 0 to 1. */
  double secured() {
    return secured;
  }

  /** Ends a week and returns for how many weeks in a row the purse has been empty. */
  int countDebt() {
    weeksInDebt = funds < 0 ? weeksInDebt + 1 : 0;
    return weeksInDebt;
  }
}
