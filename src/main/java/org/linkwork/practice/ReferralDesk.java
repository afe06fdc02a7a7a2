package org.linkwork.practice;

import static org.linkwork.chance.Decision.INTRODUCED_IN_PERSON;
import static org.linkwork.chance.Decision.SIGNPOSTED;

import java.util.Arrays;
import org.linkwork.community.Community;
import org.linkwork.community.CommunityGroup;
import org.linkwork.community.Departures;
import org.linkwork.community.Matching;
import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.patient.Introduction;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referrals;
import org.linkwork.patient.Referrer;
import org.linkwork.record.Payer;
import org.linkwork.record.Purpose;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * Where a yes goes: to the link worker's list or, signposted, straight to a group that the GP
 * knows.
 *
 * @paper "Linking with the community", "GP knowledge: evidence and community"; REF-09
 */
public final class ReferralDesk {
  private final Patients patients;
  private final Referrals referrals;
  private final LinkWorkers linkWorkers;
  private final Community community;
  private final Matching matching;
  private final Departures departures;
  private final Setting setting;
  private final int[] weekKnown;
  private final double[] meanKnown;

  /** The desk between these practices and this community. */
  public ReferralDesk(
      Patients patients,
      Referrals referrals,
      LinkWorkers linkWorkers,
      Community community,
      Matching matching,
      Departures departures,
      int gpPosts,
      Setting setting) {
    this.patients = patients;
    this.referrals = referrals;
    this.linkWorkers = linkWorkers;
    this.community = community;
    this.matching = matching;
    this.departures = departures;
    this.setting = setting;
    weekKnown = new int[gpPosts];
    meanKnown = new double[gpPosts];
    Arrays.fill(weekKnown, -1);
  }

  /** Whether there is a link worker to refer to. */
  boolean hasLinkWorker() {
    return linkWorkers.exist();
  }

  /** Whether there is a link worker, or an open group that the GP knows well. */
  boolean hasSomethingToOffer(GeneralPractitioner gp, Practice practice) {
    if (linkWorkers.exist()) {
      return true;
    }
    for (int slot : community.openSlots()) {
      if (knowsWell(gp, practice, slot)) {
        return true;
      }
    }
    return false;
  }

  /** A GP's trust in the link worker or, where there is none, in the groups, 0 to 1. */
  double trustInService(GeneralPractitioner gp) {
    double own = linkWorkers.exist() ? gp.trustInLinkWorker() : meanTrustInGroups(gp);
    return setting.level(SubTheme.LINKING_WITH_THE_COMMUNITY, gp.levers(), own);
  }

  /** Mean trust in the open groups, 0 to 1; a half where there is no group. */
  public double meanTrustInGroups(GeneralPractitioner gp) {
    int[] open = community.openSlots();
    double sum = 0;
    for (int slot : open) {
      sum += gp.trustInGroup(slot);
    }
    return open.length == 0 ? 0.5 : sum / open.length;
  }

  /** Mean knowledge of the open groups, 0 to 1; nothing where there is no group. */
  public double meanKnowledge(GeneralPractitioner gp) {
    int[] open = community.openSlots();
    double sum = 0;
    for (int slot : open) {
      sum += gp.knowledge().of(slot);
    }
    return open.length == 0 ? 0 : sum / open.length;
  }

  /** Mean knowledge as it stands throughout a week's consultations, which teach nobody. */
  private double knownAsTheWeekBegan(GeneralPractitioner gp) {
    int post = gp.post();
    if (weekKnown[post] != setting.week()) {
      weekKnown[post] = setting.week();
      meanKnown[post] = meanKnowledge(gp);
    }
    return meanKnown[post];
  }

  /** Weeks that the wait for the link worker is believed to be. */
  double perceivedWait(Practice practice) {
    return linkWorkers.exist()
        ? linkWorkers.of(practice.id()).waiting().longestWait(setting.week())
        : 0;
  }

  /** How well what the GP describes seems to fit, 0 to 1: the more the GP knows, the better. */
  double fitOfOffer(GeneralPractitioner gp, Practice practice) {
    ConsultationParameters consultation = setting.parameters().consultation();
    return consultation.fitUnknown() + consultation.fitByKnowledge() * knowledge(gp, practice);
  }

  /**
   * Refers the patient.
   *
   * @param quality how well chosen the referral is, 0 to 1
   */
  Referral refer(int person, GeneralPractitioner gp, Practice practice, double quality) {
    double signposts = setting.parameters().consultation().signposts() * knowledge(gp, practice);
    boolean straight =
        !linkWorkers.exist()
            || setting
                .draws()
                .happens(SIGNPOSTED, person, patients.encounters().offers(person), signposts);
    double chosen = practice.conditions().chosen(quality);
    Referral referral =
        straight
            ? toGroup(person, gp, practice, chosen)
            : toLinkWorker(person, gp.asReferrer(), practice, chosen);
    if (referral.standing() != Referral.Standing.ENDED) {
      payReward(practice);
    }
    return referral;
  }

  /** Puts the patient on the list of the practice's link worker. */
  Referral toLinkWorker(int person, Referrer by, Practice practice, double quality) {
    LinkWorker worker = linkWorkers.of(practice.id());
    Referral referral = referrals.open(person, by, worker.post());
    double presence = linkWorkers.presence(practice);
    boolean inPerson =
        presence > 0
            && setting.draws().happens(INTRODUCED_IN_PERSON, person, referral.occasion(), presence);
    double handedOver = inPerson ? practice.conditions().handover() : 0;
    referral.madeWith(new Introduction(quality, inPerson, handedOver, promised(practice)));
    worker.waiting().join(referral);
    return referral;
  }

  private Referral toGroup(int person, GeneralPractitioner gp, Practice practice, double quality) {
    Referral referral = referrals.open(person, gp.asReferrer(), Referral.SIGNPOSTED);
    referral.madeWith(new Introduction(quality, false, 0, promised(practice)));
    CommunityGroup group =
        matching.find(person, slot -> knowsWell(gp, practice, slot), errorOfFit(gp, practice));
    if (group == null) {
      departures.end(referral, matching.lastReason());
      return referral;
    }
    matching.place(referral, group);
    return referral;
  }

  /** Gain of life satisfaction, in points, that stories let the practice's patients expect. */
  private double promised(Practice practice) {
    return setting.parameters().patientStories().promisedPoints()
        * practice.levers().closed(SubTheme.PATIENT_MOTIVATION);
  }

  private boolean knowsWell(GeneralPractitioner gp, Practice practice, int slot) {
    return setting.level(SubTheme.GP_KNOWLEDGE, practice.levers(), gp.knowledge().of(slot))
        > setting.parameters().consultation().knownWell();
  }

  /** The error with which a GP sees the fit of a group: the less is known, the larger. */
  private double errorOfFit(GeneralPractitioner gp, Practice practice) {
    return setting.parameters().linkWorker().noiseOfGp() * 2 * (1 - knowledge(gp, practice));
  }

  /** A GP's knowledge of the open groups, 0 to 1. */
  double knowledge(GeneralPractitioner gp, Practice practice) {
    return setting.level(SubTheme.GP_KNOWLEDGE, practice.levers(), knownAsTheWeekBegan(gp));
  }

  private void payReward(Practice practice) {
    double pounds = practice.rewardPaid() * setting.parameters().price().rewardPerReferral();
    setting.pay(Payer.NHS, Purpose.INTERVENTION_RUNNING, Math.round(100 * pounds));
  }
}
