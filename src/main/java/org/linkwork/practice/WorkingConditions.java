package org.linkwork.practice;

/**
 * What interventions change this week about how one practice works: pressure to offer, haste,
 * prompts on the screen, a room that is lent and receptionists who ask. Forgotten at the beginning
 * of each week.
 *
 * @paper Table 2, no. 2, 4, 7, 8 and 9
 */
public final class WorkingConditions {
  private double unpressed = 1;
  private double unhurried = 1;
  private double alertsADay;
  private double unchecked = 1;
  private double formLeft = 1;
  private double unnoticed = 1;
  private double roomless = 1;
  private double notSpared = 1;
  private double receptionTalks;

  /** As without any intervention. */
  WorkingConditions() {}

  /** Forgets last week's interventions. */
  void release() {
    unpressed = 1;
    unhurried = 1;
    alertsADay = 0;
    unchecked = 1;
    formLeft = 1;
    unnoticed = 1;
    roomless = 1;
    notSpared = 1;
    receptionTalks = 0;
  }

  /**
   * Puts the GPs under pressure to offer social prescribing and not to prescribe.
   *
   * @param strength 0 to 1
   */
  public void press(double strength) {
    unpressed *= 1 - strength;
  }

  /** Pressure by a penalty, 0 to 1. */
  public double pressure() {
    return 1 - unpressed;
  }

  /** Lets GPs choose less well whom they refer, by a share, 0 to 1. */
  public void hasten(double share) {
    unhurried *= 1 - share;
  }

  /**
   * Puts prompts on the GPs' screens, and a form that asks whether the patient is the right one.
   *
   * @param alerts that a GP meets a day because of it
   * @param saved share of a referral's minutes that the form saves, 0 to 1
   * @param checked share of badly chosen referrals that the form notices, 0 to 1
   */
  public void prompt(double alerts, double saved, double checked) {
    alertsADay += alerts;
    formLeft *= 1 - saved;
    unchecked *= 1 - checked;
  }

  /** Share of a referral's minutes that a quick form leaves, 0 to 1. */
  double formLeft() {
    return formLeft;
  }

  /** Alerts that a GP meets a day because of interventions. */
  public double alertsADay() {
    return alertsADay;
  }

  /** How well chosen a referral is, 0 to 1, that would usually be chosen so well. */
  double chosen(double usually) {
    return (unchecked == 1 ? usually : 1 - (1 - usually) * unchecked) * unhurried;
  }

  /**
   * Lends the link worker a room in the practice.
   *
   * @param share of the week, 0 to 1
   * @param handedOver share of first calls in vain that are spared to those introduced there
   */
  public void lendRoom(double share, double handedOver) {
    roomless *= 1 - share;
    notSpared *= 1 - handedOver;
  }

  /** Share of the week, 0 to 1, for which the link worker has a room here by an intervention. */
  public double room() {
    return 1 - roomless;
  }

  /** Hangs notices, by which this share, 0 to 1, of what GPs would forget stays in mind. */
  public void hangNotices(double share) {
    unnoticed *= 1 - share;
  }

  /** The level, 0 to 1, below which notices let salience fade no further, of this one. */
  double noticed(double floor) {
    return unnoticed == 1 ? floor : 1 - (1 - floor) * unnoticed;
  }

  /** Lets receptionists ask callers how they are, so often a week per 10,000 registered people. */
  public void talkAtReception(double perTenThousand) {
    receptionTalks += perTenThousand;
  }

  /** Talks of receptionists with callers a week, per 10,000 registered people. */
  double receptionTalks() {
    return receptionTalks;
  }

  /** Share of first calls in vain that are spared to those introduced in person. */
  double handover() {
    return 1 - notSpared;
  }
}
