package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;

/** Keeps the referrals of the policy period, and plans when their people are looked at. */
final class EpisodeBook {
  private static final int NONE_YET = -1;
  private static final int LONGEST_WAIT = 1023;

  private final GroupKinds kinds;
  private final LookBook looks;
  private final Tally tally;
  private final Episodes episodes = new Episodes();
  private final double[] waited = new double[LONGEST_WAIT + 1];

  /** Referrals are numbered as they are made, so that later numbers are later journeys. */
  private int firstReferral = NONE_YET;

  /** Rows by number of the referral, from the first of the policy period. */
  private int[] rows = new int[256];

  private double[] referralsByPractice = {};

  EpisodeBook(GroupKinds kinds, LookBook looks, Tally tally) {
    this.kinds = kinds;
    this.looks = looks;
    this.tally = tally;
  }

  /** Takes in a referral of the policy period, from this practice. */
  void refers(PathwayEvent.Referred referred, int practice) {
    tally.add(Quantity.REFERRALS, 1);
    if (practice >= referralsByPractice.length) {
      referralsByPractice = Arrays.copyOf(referralsByPractice, practice + 1);
    }
    referralsByPractice[practice]++;
    firstReferral = firstReferral == NONE_YET ? referred.referral() : firstReferral;
    int number = referred.referral() - firstReferral;
    if (number >= rows.length) {
      rows = Arrays.copyOf(rows, Math.max(number + 1, 2 * rows.length));
    }
    int row = episodes.add(referred.person(), referred.week(), referred.linkWorker() >= 0);
    rows[number] = row;
    looks.plan(row, Look.REFERRED, referred.person(), referred.week());
    looks.plan(
        row, Look.FOUR_MONTHS, referred.person(), referred.week() + Look.FOUR_MONTHS_OF_WEEKS);
    looks.plan(row, Look.HALF_YEAR, referred.person(), referred.week() + Look.HALF_YEAR_OF_WEEKS);
    looks.plan(row, Look.YEAR, referred.person(), referred.week() + Look.YEAR_OF_WEEKS);
  }

  private boolean isFollowed(int referral) {
    return firstReferral != NONE_YET && referral >= firstReferral;
  }

  /** Takes in what came of a referral, made in the policy period or before. */
  void goesOn(PathwayEvent.Personal event) {
    int week = event.week();
    int person = event.person();
    if (event instanceof PathwayEvent.Met met) {
      tally.add(Quantity.PEOPLE_MET, 1);
      tally.add(Quantity.CONTACTS, 1);
      waited[Math.min(met.weeksWaited(), waited.length - 1)]++;
      if (isFollowed(met.referral())) {
        int row = rows[met.referral() - firstReferral];
        episodes.meets(row, week);
        looks.plan(row, Look.MET, person, week);
      }
    } else if (event instanceof PathwayEvent.Attended) {
      tally.add(Quantity.SERVICE_COST, kinds.costOfSession());
    } else if (event instanceof PathwayEvent.FollowedUp) {
      tally.add(Quantity.CONTACTS, 1);
    } else if (event instanceof PathwayEvent.ProblemSolved solved) {
      if (isFollowed(solved.referral())) {
        episodes.isHelped(rows[solved.referral() - firstReferral], week);
      }
    } else if (event instanceof PathwayEvent.TurnedUp came) {
      if (isFollowed(came.referral())) {
        episodes.comes(rows[came.referral() - firstReferral], week, kinds.isCourse(came.group()));
      }
    } else if (event instanceof PathwayEvent.StillComing still) {
      completed(still.referral(), person, week);
    } else if (event instanceof PathwayEvent.Ended ended && isFollowed(ended.referral())) {
      boolean finished = ended.reason() == LossReason.COURSE_COMPLETED;
      episodes.ends(rows[ended.referral() - firstReferral], week, finished);
      if (finished) {
        completed(ended.referral(), person, week);
      }
    }
  }

  private void completed(int referral, int person, int week) {
    if (isFollowed(referral)) {
      int row = rows[referral - firstReferral];
      if (episodes.completed(row) == Episodes.NEVER) {
        episodes.completes(row, week);
        looks.plan(row, Look.COMPLETED, person, week);
      }
    }
  }

  Episodes episodes() {
    return episodes;
  }

  /** People by the whole weeks that they waited for a link worker. */
  double[] waited() {
    return waited;
  }

  /** Referrals by practice, as far as there were any. */
  double[] referralsByPractice() {
    return referralsByPractice;
  }
}
