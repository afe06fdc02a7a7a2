package org.linkwork.practice;

import static org.linkwork.chance.Decision.AGREES;
import static org.linkwork.chance.Decision.AGREES_AT_RECEPTION;
import static org.linkwork.chance.Decision.HELD_UNTIL_READY;
import static org.linkwork.chance.Decision.RECEPTIONIST_OFFERS;
import static org.linkwork.chance.Decision.VISIT_IS_SOCIAL;

import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.patient.Motivation;
import org.linkwork.patient.Needs;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referrer;
import org.linkwork.patient.TrustInGp;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Term;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * Ten minutes between one patient and one GP: listen, find the root cause, think of social
 * prescribing, offer it; or prescribe.
 *
 * @paper "Inter-personal skills", "Time", "Patient motivation"; GP6, GP12, GP15
 */
public final class Consultation {
  private static final double MINUTES_OF_TEN = 10;

  private final Patients patients;
  private final Needs needs;
  private final TrustInGp trustInGp;
  private final Motivation motivation;
  private final ReferralDesk desk;
  private final ReferralDecision decision;
  private final Prescribing prescribing;
  private final Setting setting;
  private final ConsultationParameters consultation;

  /** Consultations of these patients, whose yes goes to the referral desk. */
  public Consultation(
      Patients patients,
      Needs needs,
      TrustInGp trustInGp,
      Motivation motivation,
      ReferralDesk desk,
      Setting setting) {
    this.patients = patients;
    this.needs = needs;
    this.trustInGp = trustInGp;
    this.motivation = motivation;
    this.desk = desk;
    this.setting = setting;
    this.decision = new ReferralDecision(setting);
    this.prescribing = new Prescribing(patients, setting);
    this.consultation = setting.parameters().consultation();
  }

  /** Holds one consultation. */
  void hold(int person, GeneralPractitioner gp, Practice practice, boolean usualGp) {
    int number = patients.encounters().nextConsultation(person);
    int waited = patients.asking().weeks(person);
    int post = gp.postInPractice();
    double atmosphere = atmosphere(practice);
    double trust = trustInGp.before(person, post, practice.reputation());
    double timeShare = timeShare(practice, gp, trust);
    double listening = decision.skill(gp.character().listening(), gp) * timeShare;
    boolean adult = patients.isAdult(person);
    boolean social =
        adult
            && setting
                .draws()
                .happens(VISIT_IS_SOCIAL, person, number, needs.bringsSocialNeed(person));
    trustInGp.experience(
        person,
        post,
        number,
        listening,
        usualGp,
        waited > setting.parameters().trust().lateWeeks(),
        atmosphere);
    setting.tell(
        new PathwayEvent.Consulted(
            setting.week(),
            person,
            gp.post(),
            usualGp,
            social,
            waited,
            minutes(practice, gp),
            social ? minutes(practice, gp) * consultation.socialTimeShare() : 0,
            patients.trust().level(person, post)));
    boolean offerTaken = false;
    if (social) {
      SocialNeedVisit visit =
          new SocialNeedVisit(
              person,
              gp,
              practice,
              patients.encounters().nextSocialVisit(person),
              trust,
              listening,
              timeShare);
      offerTaken = meetNeed(visit);
    }
    if (adult && !offerTaken) {
      prescribing.consider(person, gp, practice, number, timeShare);
    }
  }

  private boolean meetNeed(SocialNeedVisit visit) {
    int person = visit.person();
    if (patients.referral(person) != null) {
      return false;
    }
    LossReason lost = decision.overlooks(visit);
    if (lost == null) {
      setting.tell(new PathwayEvent.Recognised(setting.week(), person, visit.gp().post()));
      lost = refrains(visit);
    }
    if (lost == null) {
      return offer(visit);
    }
    feelHelpless(visit, true);
    if (lost != LossReason.NO_SERVICE && receptionOffers(visit)) {
      return offerAtReception(person, visit.practice());
    }
    setting.tell(new PathwayEvent.NotOffered(setting.week(), person, visit.gp().post(), lost));
    return false;
  }

  private LossReason refrains(SocialNeedVisit visit) {
    if (!setting.levers().service().socialPrescribing()) {
      return LossReason.NO_SERVICE;
    }
    return decision.refrains(
        visit,
        desk.hasSomethingToOffer(visit.gp(), visit.practice()),
        desk.knowledge(visit.gp(), visit.practice()),
        desk.trustInService(visit.gp()),
        desk.perceivedWait(visit.practice()),
        patients.isHeldByGp(visit.person()));
  }

  private boolean receptionOffers(SocialNeedVisit visit) {
    Practice practice = visit.practice();
    double whole =
        setting.level(
            SubTheme.WHOLE_PRACTICE_APPROACH, practice.levers(), practice.wholePractice());
    double chance = consultation.receptionistOffers() * whole;
    return setting.levers().service().socialPrescribing()
        && desk.hasLinkWorker()
        && setting.draws().happens(RECEPTIONIST_OFFERS, visit.person(), visit.number(), chance);
  }

  /** Lets a receptionist offer the link worker; returns whether the person is referred. */
  boolean offerAtReception(int person, Practice practice) {
    int number = patients.encounters().nextReceptionOffer(person);
    int nobody = Referrer.RECEPTION.post();
    double atmosphere = atmosphere(practice);
    setting.tell(new PathwayEvent.Offered(setting.week(), person, nobody, true));
    boolean agrees =
        motivation.agreesTo(
            person,
            practice.reputation(),
            consultation.receptionHears() * atmosphere,
            SubTheme.INTERPERSONAL_SKILLS.neutral(),
            needs.level(person),
            consultation.fitUnknown(),
            atmosphere,
            AGREES_AT_RECEPTION,
            number);
    if (!agrees) {
      LossReason reason = whyDeclined(motivation.reckoning().heaviestObstacle());
      setting.tell(new PathwayEvent.Declined(setting.week(), person, nobody, reason));
      return false;
    }
    patients.holdByGp(person, false);
    desk.toLinkWorker(person, Referrer.RECEPTION, practice, consultation.receptionChooses());
    return true;
  }

  private boolean offer(SocialNeedVisit visit) {
    int person = visit.person();
    int post = visit.gp().post();
    int number = patients.encounters().nextOffer(person);
    double atmosphere = atmosphere(visit.practice());
    setting.tell(new PathwayEvent.Offered(setting.week(), person, post, false));
    mayFeelBrushedOff(visit);
    boolean agrees =
        motivation.agreesTo(
            person,
            visit.trust(),
            visit.listening(),
            decision.skill(visit.gp().character().listening(), visit.gp()),
            needs.level(person),
            desk.fitOfOffer(visit.gp(), visit.practice()),
            atmosphere,
            AGREES,
            number);
    if (!agrees) {
      LossReason reason = whyDeclined(motivation.reckoning().heaviestObstacle());
      setting.tell(new PathwayEvent.Declined(setting.week(), person, post, reason));
      holdUntilReady(visit, number);
      feelHelpless(visit, true);
      return false;
    }
    patients.holdByGp(person, false);
    feelHelpless(visit, false);
    desk.refer(person, visit.gp(), visit.practice(), decision.training(visit.gp()));
    return true;
  }

  /** An offer under pressure to somebody who was hardly listened to costs trust in the GP. */
  private void mayFeelBrushedOff(SocialNeedVisit visit) {
    double pressure = visit.practice().conditions().pressure();
    if (pressure > 0) {
      double erodes = setting.parameters().disincentive().brushOffErodes();
      double share = erodes * pressure * (1 - visit.listening());
      trustInGp.letDown(visit.person(), visit.gp().postInPractice(), share);
    }
  }

  private void holdUntilReady(SocialNeedVisit visit, int offer) {
    int person = visit.person();
    double perseveres = decision.skill(visit.gp().character().perseverance(), visit.gp());
    patients.holdByGp(person, setting.draws().happens(HELD_UNTIL_READY, person, offer, perseveres));
  }

  /** Minutes of an appointment with this GP. */
  private static double minutes(Practice practice, GeneralPractitioner gp) {
    return practice.minutes() + gp.lessons().extraMinutes();
  }

  private double timeShare(Practice practice, GeneralPractitioner gp, double trust) {
    double spare =
        Math.max(0, minutes(practice, gp) - consultation.biomedicalMinutes())
            + consultation.trustBringsMinutes() * trust;
    double minutes =
        MINUTES_OF_TEN * setting.held().read(SubTheme.TIME, Math.min(1, spare / MINUTES_OF_TEN));
    return minutes
        / (minutes + consultation.halfListeningMinutes())
        * (1 - consultation.burnoutCostsListening() * gp.burnout());
  }

  private double atmosphere(Practice practice) {
    return setting.level(SubTheme.ATMOSPHERE, practice.levers(), practice.atmosphere());
  }

  private void feelHelpless(SocialNeedVisit visit, boolean unmet) {
    GeneralPractitioner gp = visit.gp();
    double level = gp.helplessness();
    gp.helplessness(
        unmet
            ? level + setting.parameters().belief().helplessnessGrows() * (1 - level)
            : level - setting.parameters().belief().helplessnessFades() * level);
  }

  private static LossReason whyDeclined(Term obstacle) {
    return switch (obstacle) {
      case TRUST_IN_GP -> LossReason.LACK_OF_TRUST;
      case FEELING_HEARD -> LossReason.NOT_LISTENED_TO;
      case STIGMA -> LossReason.STIGMA;
      case LOW_MOOD -> LossReason.TOO_UNWELL_TO_AGREE;
      default -> LossReason.NOT_FOR_ME;
    };
  }
}
