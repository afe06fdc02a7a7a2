package org.linkwork.community;

import org.linkwork.parameter.WellbeingParameters;
import org.linkwork.patient.Belonging;
import org.linkwork.patient.Belongings;
import org.linkwork.patient.News;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.patient.Referrals;
import org.linkwork.patient.TrustInGp;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Stage;
import org.linkwork.setting.Setting;

/**
 * How a referral ends: the place is given up, what it did is counted, and there is news to tell.
 *
 * @paper "The community sector", GP11: worse off "than having nothing at the beginning"
 */
public final class Departures {
  private final Community community;
  private final Patients patients;
  private final Belongings belongings;
  private final Referrals referrals;
  private final TrustInGp trust;
  private final News news;
  private final Setting setting;
  private final WellbeingParameters wellbeing;

  /** Departures from this community. */
  public Departures(
      Community community,
      Patients patients,
      Belongings belongings,
      Referrals referrals,
      TrustInGp trust,
      News news,
      Setting setting) {
    this.community = community;
    this.patients = patients;
    this.belongings = belongings;
    this.referrals = referrals;
    this.trust = trust;
    this.news = news;
    this.setting = setting;
    this.wellbeing = setting.parameters().wellbeing();
  }

  /** Ends a referral for a reason, wherever it stands. */
  public void end(Referral referral, LossReason reason) {
    giveUpPlace(referral);
    boolean inVain = reason == LossReason.GAVE_UP_WAITING || reason == LossReason.NEVER_REACHED;
    if (inVain && referral.gp().isGp()) {
      trust.letDown(
          referral.person(),
          referral.gp().postInPractice(),
          setting.parameters().trust().neverReachedErodes());
    }
    tellOnce(referral, reason);
    referrals.end(referral, reason);
  }

  /** Ends it with its course: the group parted on purpose, and less is lost than by a closure. */
  public void complete(Referral referral) {
    belongings.of(referral.person()).lose(wellbeing.lossAtPlannedEnd());
    end(referral, LossReason.COURSE_COMPLETED);
  }

  /** Takes the group away from everybody who has a place in it. */
  public void groupCloses(CommunityGroup group) {
    for (Referral referral : referrals.inOrder()) {
      if (referral.hasPlaceIn(group.id())) {
        losesGroup(referral, group);
      }
    }
  }

  /**
   * Tells how it turned out, unless that has been told.
   *
   * @param reason why it ends, or null while it goes on
   */
  public void tellOnce(Referral referral, LossReason reason) {
    if (referral.isReported()) {
      return;
    }
    referral.report();
    if (reason == LossReason.MOVED_AWAY) {
      return;
    }
    double gain =
        patients.lifeSatisfaction(referral.person()) - referral.lifeSatisfactionAtReferral();
    boolean better =
        referral.reached().compareTo(Stage.MET) >= 0 && gain >= wellbeing.benefitPoints();
    if (better) {
      setting.tell(
          new PathwayEvent.Benefited(setting.week(), referral.person(), referral.number(), gain));
    }
    news.of(referral, turn(referral, reason, better));
  }

  private static News.Turn turn(Referral referral, LossReason reason, boolean better) {
    if (reason == LossReason.GROUP_CLOSED) {
      return News.Turn.HARMED;
    }
    if (better) {
      return News.Turn.BENEFITED;
    }
    if (reason == LossReason.PRACTICAL_HELP_WAS_ENOUGH) {
      return News.Turn.HELPED;
    }
    return referral.hasCome() ? News.Turn.UNCHANGED : News.Turn.DID_NOT_ATTEND;
  }

  private void losesGroup(Referral referral, CommunityGroup group) {
    boolean hadCome = referral.standing() == Standing.ATTENDING;
    if (hadCome) {
      Belonging belonging = belongings.of(referral.person());
      double drop = belonging.lose(wellbeing.lossAtClosure());
      setting.tell(
          new PathwayEvent.LostGroup(
              setting.week(), referral.person(), referral.number(), group.id(), drop));
    }
    if (referral.isSupported()) {
      group.leave();
      referral.backToSupport();
    } else {
      end(referral, hadCome ? LossReason.GROUP_CLOSED : LossReason.CLOSED_BEFORE_START);
    }
  }

  private void giveUpPlace(Referral referral) {
    if (referral.standing() == Standing.EXPECTED || referral.standing() == Standing.ATTENDING) {
      community.inSlot(CommunityGroup.slotOf(referral.membership().group())).leave();
    }
  }
}
