package org.linkwork.practice;

import static org.linkwork.chance.Decision.GOOD_MEETING;
import static org.linkwork.chance.Decision.SOLVES_PROBLEM;
import static org.linkwork.chance.Decision.WANTS_A_GROUP;

import org.linkwork.chance.Logistic;
import org.linkwork.community.CommunityGroup;
import org.linkwork.community.Departures;
import org.linkwork.community.Matching;
import org.linkwork.parameter.LinkWorkerParameters;
import org.linkwork.parameter.TrustParameters;
import org.linkwork.patient.Disposition;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.patient.TrustInGp;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * About an hour with a link worker: hear what matters, help with what is practical, look for a
 * group that exists, fits and can be reached.
 *
 * @paper "Time": link workers often have about an hour; "Community groups": "the right fit"; LW-05
 */
public final class LinkWorkerMeeting {
  private final Patients patients;
  private final Disposition disposition;
  private final Matching matching;
  private final Departures departures;
  private final Setting setting;
  private final LinkWorkerParameters support;
  private final TrustParameters trust;

  /** Meetings with these patients. */
  public LinkWorkerMeeting(
      Patients patients,
      Disposition disposition,
      Matching matching,
      Departures departures,
      Setting setting) {
    this.patients = patients;
    this.disposition = disposition;
    this.matching = matching;
    this.departures = departures;
    this.setting = setting;
    this.support = setting.parameters().linkWorker();
    this.trust = setting.parameters().trust();
  }

  /**
   * The first meeting.
   *
   * @param longestWait weeks for which the first in line has waited: the longer, the fewer contacts
   *     are planned
   */
  void first(Referral referral, LinkWorker worker, int longestWait) {
    int person = referral.person();
    int week = setting.week();
    int waited = week - referral.week();
    double pressure = Math.min(1, longestWait / support.longWaitWeeks());
    int wanted = disposition.contactsWanted(person, support.contactsWanted());
    int planned = (int) Math.max(1, Math.round(wanted * (1 - support.cutsContacts() * pressure)));
    referral.trustInLinkWorker(startingTrust(referral, waited));
    double wants =
        support.wantsGroup()
            * (1 - support.choiceMatters() * (1 - referral.introduction().wellChosen()));
    referral.meet(
        planned,
        week + support.weeksBetweenContacts(),
        setting.draws().happens(WANTS_A_GROUP, person, referral.occasion(), wants));
    setting.tell(new PathwayEvent.Met(week, person, referral.number(), worker.post(), waited));
    contact(referral, worker);
  }

  /** A further contact. */
  void followUp(Referral referral, LinkWorker worker) {
    referral.followUp(setting.week() + support.weeksBetweenContacts());
    setting.tell(
        new PathwayEvent.FollowedUp(
            setting.week(), referral.person(), referral.number(), worker.post()));
    contact(referral, worker);
  }

  private void contact(Referral referral, LinkWorker worker) {
    int person = referral.person();
    int number = patients.encounters().nextContact(person);
    gainTrust(referral, worker, number);
    if (patients.problems(person) > 0
        && setting.draws().happens(SOLVES_PROBLEM, person, number, support.solvesProblem())) {
      patients.solveProblem(person);
      setting.tell(new PathwayEvent.ProblemSolved(setting.week(), person, referral.number()));
    }
    patients.easeWorry(person, support.easesWorry() * referral.trustInLinkWorker());
    LossReason notYet = null;
    if (referral.standing() == Standing.IN_SUPPORT) {
      notYet = lookForGroup(referral, worker);
    }
    if (referral.hasHadAllContacts()) {
      if (referral.standing() == Standing.IN_SUPPORT) {
        departures.end(referral, notYet);
      } else {
        referral.endSupport();
      }
    }
  }

  private LossReason lookForGroup(Referral referral, LinkWorker worker) {
    int person = referral.person();
    if (!referral.wantsGroup()) {
      return LossReason.PRACTICAL_HELP_WAS_ENOUGH;
    }
    double error = support.noiseOfLinkWorker() / Math.sqrt(referral.contactsHad());
    CommunityGroup group =
        matching.find(person, slot -> worker.knowledge().of(slot) > support.knownEnough(), error);
    if (group == null) {
      return matching.lastReason();
    }
    matching.place(referral, group);
    return null;
  }

  private double startingTrust(Referral referral, int waited) {
    int person = referral.person();
    double inGp =
        setting
            .held()
            .read(SubTheme.TRUST_OF_PATIENTS, patients.trust().mean(person, trust.start()));
    boolean inPerson = referral.introduction().inPerson();
    double start =
        trust.linkWorkerStart()
            + trust.linkWorkerFromGp() * inGp
            + (inPerson ? trust.introducedInPerson() : 0)
            - trust.waitErodes() * Math.max(0, waited - trust.patientWeeks());
    return Math.max(0.02, Math.min(0.98, start));
  }

  private void gainTrust(Referral referral, LinkWorker worker, int number) {
    double excess = Math.max(0, worker.load() - 1);
    double quality =
        Logistic.of(
            trust.linkWorkerQuality()
                + worker.skill()
                - trust.overloadCosts() * excess
                - worker.burnout());
    boolean good = setting.draws().happens(GOOD_MEETING, referral.person(), number, quality);
    double level = referral.trustInLinkWorker();
    referral.trustInLinkWorker(
        good
            ? TrustInGp.grown(level, trust.linkWorkerGain())
            : TrustInGp.shrunk(level, trust.linkWorkerGain(), trust.lossRatio()));
  }
}
