package org.linkwork.community;

import static org.linkwork.chance.Decision.BUDDY_LEAVES;
import static org.linkwork.chance.Decision.LIFT_GIVEN;

import org.linkwork.parameter.BuddyParameters;
import org.linkwork.parameter.PriceParameters;
import org.linkwork.patient.Referral;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;

/**
 * The pool of volunteers who go along the first few times, each with a few hours a week.
 *
 * @paper Table 2, no. 5: "buddy system"; VCS-10, VCS-14
 */
public final class Companions {
  private static final double WEEKS_A_YEAR = 52;

  private final Setting setting;
  private final BuddyParameters buddy;
  private final PriceParameters price;
  private int[] missingUntil = new int[0];
  private boolean[] trained = new boolean[0];
  private int posts;
  private double practicesServed;
  private double effort;
  private double hoursOfLinkWorkers;
  private int available;
  private int visitsLeft;

  /** A pool with nobody in it. */
  public Companions(Setting setting) {
    this.setting = setting;
    this.buddy = setting.parameters().buddy();
    this.price = setting.parameters().price();
  }

  /** Sends everybody home, as at the beginning of each week. */
  public void release() {
    posts = 0;
    practicesServed = 0;
    effort = 0;
    hoursOfLinkWorkers = 0;
  }

  /**
   * Calls for volunteers this week.
   *
   * @param strength share of the full number of volunteers
   * @param reach share of practices whose patients are served
   * @param linkWorkerHours hours that link workers really give to going along themselves
   */
  public void call(double strength, double reach, double linkWorkerHours) {
    hoursOfLinkWorkers = linkWorkerHours;
    posts = (int) Math.round(buddy.volunteers() * strength * reach);
    practicesServed = reach;
    effort = strength * reach;
  }

  /** Passes the week's comings and goings, and counts the visits that can be made. */
  public void passWeek() {
    int week = setting.week();
    if (missingUntil.length < posts) {
      missingUntil = java.util.Arrays.copyOf(missingUntil, posts);
      trained = java.util.Arrays.copyOf(trained, posts);
    }
    available = 0;
    for (int post = 0; post < posts; post++) {
      if (missingUntil[post] > week) {
        continue;
      }
      if (!trained[post]) {
        trained[post] = true;
        pay(price.buddyTraining(), Purpose.INTERVENTION_SET_UP);
      }
      if (setting.draws().happens(BUDDY_LEAVES, post, week, buddy.leavesPerWeek())) {
        missingUntil[post] = week + 1 + (int) Math.round(buddy.weeksToReplace());
        trained[post] = false;
      } else {
        available++;
      }
    }
    double hours = available * buddy.hoursAWeek() + hoursOfLinkWorkers;
    visitsLeft = (int) (hours / buddy.hoursPerVisit());
    pay(price.buddyCoordinatorYear() * effort / WEEKS_A_YEAR, Purpose.INTERVENTION_RUNNING);
  }

  /** Whether this week's volunteers serve a practice with this turn, 0 to 1. */
  public boolean serve(double turn) {
    return turn < practicesServed;
  }

  /** Volunteers who are there this week. */
  public int available() {
    return available;
  }

  /**
   * Whether somebody goes along with this patient today; takes one visit from the week's supply.
   *
   * @param practiceServed whether interventions have reached the patient's practice
   * @param occasion number of the session at which this patient is expected, from 0
   */
  public boolean goAlong(Referral referral, boolean practiceServed, int occasion) {
    if (!practiceServed
        || visitsLeft == 0
        || referral.membership().accompaniedSessions() >= buddy.accompaniedSessions()) {
      return false;
    }
    visitsLeft--;
    referral.membership().accompany();
    pay(price.buddyVisitExpenses(), Purpose.INTERVENTION_RUNNING);
    int person = referral.person();
    if (referral.membership().accompaniedSessions() == 1
        && setting.draws().happens(LIFT_GIVEN, person, occasion, buddy.liftShare())) {
      referral.membership().lift();
    }
    return true;
  }

  private void pay(double pounds, Purpose purpose) {
    setting.pay(Payer.NHS, purpose, Math.round(100 * pounds));
  }
}
