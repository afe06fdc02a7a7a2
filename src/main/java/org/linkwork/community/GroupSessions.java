package org.linkwork.community;

import java.util.List;
import org.linkwork.parameter.ThresholdParameters;
import org.linkwork.parameter.WellbeingParameters;
import org.linkwork.patient.Belongings;
import org.linkwork.patient.Disposition;
import org.linkwork.patient.Motivation;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.patient.Referrals;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Stage;
import org.linkwork.record.Term;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * The week's sessions of all groups: who turns up for the first time, who keeps coming, and what it
 * gives them.
 *
 * @paper "Patient motivation", Table 2 no. 5
 */
public final class GroupSessions {
  private static final int TWELVE_WEEKS = 12;
  private static final int A_YEAR = 52;
  private static final int RECENT_WEEKS = 4;

  private final Community community;
  private final Patients patients;
  private final Disposition disposition;
  private final Referrals referrals;
  private final Motivation motivation;
  private final Belongings belongings;
  private final Companions companions;
  private final Funding funding;
  private final Departures departures;
  private final Setting setting;
  private final ThresholdParameters threshold;
  private final WellbeingParameters wellbeing;

  /** The sessions of this community. */
  public GroupSessions(
      Community community,
      Patients patients,
      Disposition disposition,
      Referrals referrals,
      Motivation motivation,
      Belongings belongings,
      Companions companions,
      Funding funding,
      Departures departures,
      Setting setting) {
    this.community = community;
    this.patients = patients;
    this.disposition = disposition;
    this.referrals = referrals;
    this.motivation = motivation;
    this.belongings = belongings;
    this.companions = companions;
    this.funding = funding;
    this.departures = departures;
    this.setting = setting;
    this.threshold = setting.parameters().threshold();
    this.wellbeing = setting.parameters().wellbeing();
  }

  /** Whether a practice's patients are served by the buddies this week. */
  public interface Served {
    /** Whether this practice is reached. */
    boolean practice(int practice);
  }

  /** First visits, in the order of referral, by those who found a place before this week. */
  public void welcome(Served served) {
    List<Referral> inOrder = referrals.inOrder();
    for (int i = 0; i < inOrder.size(); i++) {
      Referral referral = inOrder.get(i);
      if (referral.standing() == Standing.EXPECTED
          && referral.membership().placedWeek() < setting.week()) {
        firstVisit(referral, served);
      }
    }
  }

  /** Sessions of those who came before this week, then the groups' own account of the week. */
  public void meet(Served served) {
    List<Referral> inOrder = referrals.inOrder();
    for (int i = 0; i < inOrder.size(); i++) {
      Referral referral = inOrder.get(i);
      if (referral.standing() == Standing.ATTENDING
          && referral.membership().firstSessionWeek() < setting.week()) {
        session(referral, served);
      }
    }
    for (CommunityGroup group : community.all()) {
      group.endSession(setting.parameters().group().cohesionRate());
    }
  }

  private void firstVisit(Referral referral, Served served) {
    int person = referral.person();
    int week = setting.week();
    CommunityGroup group = groupOf(referral);
    int occasion = patients.encounters().nextScheduledSession(person);
    referral.membership().meetOnSite(group.meetsIn(referral.practice()));
    boolean accompanied =
        companions.goAlong(referral, served.practice(referral.practice()), occasion);
    double trust =
        referral.linkWorker() == Referral.SIGNPOSTED
            ? trustInGps(person)
            : referral.trustInLinkWorker();
    int waited = week - referral.week();
    if (motivation.turnsUpTo(
        referral,
        trust,
        group.feePounds(),
        isLabelled(group) && !referral.membership().isOnSite(),
        accompanied,
        waited,
        occasion)) {
      referral.turnUp(week);
      setting.tell(new PathwayEvent.TurnedUp(week, person, referral.number(), group.id(), waited));
      attend(referral, group, accompanied);
      return;
    }
    group.note(false);
    if (referral.membership().missVisit() >= threshold.firstVisitChances()) {
      LossReason reason = whyAway(motivation.reckoning().heaviestObstacle());
      setting.tell(
          new PathwayEvent.StayedAway(week, person, referral.number(), group.id(), reason));
      departures.end(referral, reason);
    }
  }

  private void session(Referral referral, Served served) {
    int person = referral.person();
    int week = setting.week();
    CommunityGroup group = groupOf(referral);
    int occasion = patients.encounters().nextScheduledSession(person);
    referral.membership().meetOnSite(group.meetsIn(referral.practice()));
    boolean accompanied =
        companions.goAlong(referral, served.practice(referral.practice()), occasion);
    boolean surveyed = week - referral.membership().lastFormWeek() <= RECENT_WEEKS;
    if (motivation.keepsComingTo(referral, group.cohesion(), accompanied, surveyed, occasion)) {
      attend(referral, group, accompanied);
    } else {
      group.note(false);
      setting.tell(new PathwayEvent.Missed(week, person, referral.number(), group.id()));
      int missed =
          referral
              .membership()
              .miss(
                  threshold.habitShrinks(),
                  patients.lifeSatisfaction(person),
                  threshold.recentMemory());
      if (missed >= threshold.missesInARow()) {
        departures.end(referral, whyStopped(motivation.reckoning().heaviestObstacle()));
        return;
      }
    }
    markTime(referral, group);
  }

  private void attend(Referral referral, CommunityGroup group, boolean accompanied) {
    int person = referral.person();
    group.note(true);
    funding.attendance(group);
    if (disposition.isFetched(person) && referral.membership().travelMinutes(accompanied) > 0) {
      funding.fetch();
    }
    referral
        .membership()
        .attend(
            threshold.habitGrows(), patients.lifeSatisfaction(person), threshold.recentMemory());
    belongings.of(person).attend(Math.min(1, wellbeing.connectionGain() * group.quality()));
    patients.encounters().countSession(person);
    setting.tell(
        new PathwayEvent.Attended(
            setting.week(), person, referral.number(), group.id(), accompanied));
  }

  private void markTime(Referral referral, CommunityGroup group) {
    int weeks = setting.week() - referral.membership().firstSessionWeek();
    boolean courseOver = group.courseSessions() > 0 && weeks + 1 >= group.courseSessions();
    if (weeks == TWELVE_WEEKS || courseOver && weeks < TWELVE_WEEKS) {
      stillComing(referral, TWELVE_WEEKS, Stage.STILL_COMING_AT_12_WEEKS);
      departures.tellOnce(referral, null);
    } else if (weeks == A_YEAR) {
      stillComing(referral, A_YEAR, Stage.STILL_COMING_AT_52_WEEKS);
    }
    if (courseOver) {
      departures.complete(referral);
    }
  }

  private void stillComing(Referral referral, int weeks, Stage stage) {
    referral.reach(stage);
    setting.tell(
        new PathwayEvent.StillComing(setting.week(), referral.person(), referral.number(), weeks));
  }

  private boolean isLabelled(CommunityGroup group) {
    double share = setting.levers().funding().mentalHealthLabelShare();
    return group.isLabelledForMentalHealth(share);
  }

  private double trustInGps(int person) {
    double start = setting.parameters().trust().start();
    return setting.held().read(SubTheme.TRUST_OF_PATIENTS, patients.trust().mean(person, start));
  }

  private CommunityGroup groupOf(Referral referral) {
    return community.inSlot(CommunityGroup.slotOf(referral.membership().group()));
  }

  private static LossReason whyAway(Term obstacle) {
    return switch (obstacle) {
      case FIT -> LossReason.POOR_FIT;
      case TRAVEL -> LossReason.TRAVEL;
      case FEE -> LossReason.FEE;
      case LABEL -> LossReason.LABEL;
      case ANXIETY -> LossReason.NOBODY_TO_GO_WITH;
      case WAIT -> LossReason.WAITED_TOO_LONG;
      case LOW_MOOD -> LossReason.TOO_UNWELL_TO_GO;
      default -> LossReason.NO_TRUST_YET;
    };
  }

  private static LossReason whyStopped(Term obstacle) {
    return switch (obstacle) {
      case COHESION -> LossReason.LONELY_IN_THE_GROUP;
      case FIT -> LossReason.DID_NOT_LIKE_IT;
      case TRAVEL -> LossReason.TIRED_OF_TRAVEL;
      case SURVEYS -> LossReason.TOO_MANY_FORMS;
      case LOW_MOOD -> LossReason.TOO_UNWELL_TO_CONTINUE;
      default -> LossReason.DRIFTED_AWAY;
    };
  }
}
