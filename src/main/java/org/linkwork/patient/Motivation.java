package org.linkwork.patient;

import static org.linkwork.chance.Decision.KEEPS_COMING;
import static org.linkwork.chance.Decision.TURNS_UP;

import java.util.List;
import org.linkwork.chance.Decision;
import org.linkwork.chance.HalfLife;
import org.linkwork.chance.Logistic;
import org.linkwork.parameter.PatientStoriesParameters;
import org.linkwork.parameter.ThresholdParameters;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Sex;
import org.linkwork.record.Term;
import org.linkwork.record.Threshold;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * The paper's motivational threshold, in the three places where a patient meets it.
 *
 * <p>Each is a logistic of a sum of terms. The patient's own drive enters all three, so that those
 * who pass the first are likelier to pass the next.
 *
 * @paper "Patient motivation": "a motivational threshold"; stages after Husk et al. (FUN-13)
 */
public final class Motivation {
  private final Patients patients;
  private final Disposition disposition;
  private final Setting setting;
  private final List<Levers> ofPractices;
  private final ThresholdParameters threshold;
  private final PatientStoriesParameters stories;
  private final Reckoning reckoning = new Reckoning();

  /** The motivation of these patients, whose practices have these levers. */
  public Motivation(
      Patients patients, Disposition disposition, List<Levers> ofPractices, Setting setting) {
    this.patients = patients;
    this.disposition = disposition;
    this.ofPractices = List.copyOf(ofPractices);
    this.setting = setting;
    this.stories = setting.parameters().patientStories();
    this.threshold = setting.parameters().threshold();
  }

  /** What weighed at the threshold that was met last. */
  public Reckoning reckoning() {
    return reckoning;
  }

  /**
   * Whether the patient says yes to an offer.
   *
   * @param trust in the GP, 0 to 1
   * @param listening how well the patient was listened to, 0 to 1
   * @param skill with people of whoever offers, 0 to 1, brought along or learnt alike
   * @param need social need, 0 to 1
   * @param fit of what was offered, 0 to 1
   * @param atmosphere of the practice, 0 to 1
   * @param decision whether a patient agrees to a GP or to a receptionist
   * @param offer number of such an offer to this patient, from 0
   */
  public boolean agreesTo(
      int person,
      double trust,
      double listening,
      double skill,
      double need,
      double fit,
      double atmosphere,
      Decision decision,
      int offer) {
    reckoning
        .begin(threshold.agreeBase())
        .add(
            Term.TRUST_IN_GP,
            threshold.agreeByTrust() * (trust - 0.5),
            threshold.agreeByTrust() / 2)
        .add(
            Term.FEELING_HEARD,
            threshold.agreeByListening() * listening,
            threshold.agreeByListening())
        .add(Term.FEELING_HEARD, bySkill(skill))
        .add(Term.NEED, threshold.agreeByNeed() * need, threshold.agreeByNeed())
        .add(Term.FIT, threshold.agreeByFit() * fit, threshold.agreeByFit())
        .add(Term.ATMOSPHERE, threshold.agreeByAtmosphere() * (atmosphere - 0.5))
        .add(Term.LOW_MOOD, lowMood(person), 0)
        .add(Term.STIGMA, -threshold.agreeByStigma() * disposition.stigma(person), 0)
        .add(Term.SEX, patients.sex(person) == Sex.WOMEN ? threshold.agreeByWomen() : 0)
        .add(Term.STORIES, stories.agreeLift() * told(person))
        .add(Term.DRIVE, threshold.drive() * disposition.drive(person));
    return passes(Threshold.AGREE, decision, person, offer);
  }

  /**
   * Whether the patient turns up for the first time.
   *
   * @param trust in whoever suggested the group, 0 to 1
   * @param fee of a session in pounds
   * @param labelled whether the group is labelled "for mental health"
   * @param accompanied whether somebody goes along
   * @param weeksWaited weeks since the referral
   * @param occasion number of the session at which this patient is expected, from 0
   */
  public boolean turnsUpTo(
      Referral referral,
      double trust,
      double fee,
      boolean labelled,
      boolean accompanied,
      int weeksWaited,
      int occasion) {
    int person = referral.person();
    double alone = accompanied ? 1 - setting.parameters().buddy().calmsShare() : 1;
    reckoning
        .begin(threshold.showBase())
        .add(
            Term.TRUST_IN_LINK_WORKER,
            threshold.showByTrust() * (trust - 0.5),
            threshold.showByTrust() / 2)
        .add(
            Term.FIT,
            threshold.showByFit() * (referral.membership().fit() - 0.5),
            threshold.showByFit() / 2)
        .add(Term.TRAVEL, -threshold.showByTravel() * minutesToGroup(referral, accompanied) / 15, 0)
        .add(Term.FEE, -threshold.showByFee() * fee * weightOfFee(person), 0)
        .add(Term.LABEL, labelled ? -weightOfLabel(person) * disposition.stigma(person) : 0, 0)
        .add(
            Term.ANXIETY,
            -threshold.showByAnxiety() * Math.max(0, disposition.anxiety(person)) * alone,
            0)
        .add(Term.COMPANY, accompanied ? threshold.showByBuddy() : 0)
        .add(Term.WAIT, -threshold.showByWait() * weeksWaited, 0)
        .add(Term.LOW_MOOD, lowMood(person), 0)
        .add(Term.DRIVE, threshold.drive() * disposition.drive(person));
    return passes(Threshold.TURN_UP, TURNS_UP, person, occasion);
  }

  /**
   * Whether the patient comes to the next session.
   *
   * @param cohesion of the group, 0 to 1
   * @param accompanied whether somebody goes along
   * @param surveyed whether forms were to be filled in during the last four weeks
   * @param occasion number of the session at which this patient is expected, from 0
   */
  public boolean keepsComingTo(
      Referral referral, double cohesion, boolean accompanied, boolean surveyed, int occasion) {
    int person = referral.person();
    double change =
        patients.lifeSatisfaction(person) - referral.membership().recentLifeSatisfaction();
    double promised =
        referral.introduction().promisedPoints()
            * HalfLife.left(setting.week() - referral.week(), stories.promiseHalfLifeWeeks());
    reckoning
        .begin(threshold.keepBase())
        .add(
            Term.HABIT,
            threshold.keepByHabit() * referral.membership().habit(),
            threshold.keepByHabit())
        .add(Term.COHESION, threshold.keepByCohesion() * cohesion, threshold.keepByCohesion())
        .add(
            Term.FIT,
            threshold.keepByFit() * (referral.membership().fit() - 0.5),
            threshold.keepByFit() / 2)
        .add(Term.RECENT_CHANGE, threshold.keepByChange() * (change - promised))
        .add(Term.TRAVEL, -threshold.keepByTravel() * minutesToGroup(referral, accompanied) / 20, 0)
        .add(Term.COMPANY, accompanied ? threshold.keepByBuddy() : 0)
        .add(Term.SURVEYS, surveyed ? -threshold.keepBySurveys() : 0, 0)
        .add(Term.LOW_MOOD, lowMood(person), 0)
        .add(Term.DRIVE, threshold.drive() * disposition.drive(person));
    return passes(Threshold.KEEP_COMING, KEEPS_COMING, person, occasion);
  }

  /** What skill adds, as no obstacle of its own: whoever has little of it is not listened to. */
  private double bySkill(double skill) {
    return threshold.agreeBySkill() * (skill - SubTheme.INTERPERSONAL_SKILLS.neutral());
  }

  /** What the way there weighs today, in minutes on one's own. */
  private double minutesToGroup(Referral referral, boolean accompanied) {
    double minutes = referral.membership().travelMinutes(accompanied);
    return disposition.isFetched(referral.person())
        ? minutes * (1 - threshold.transportEases())
        : minutes;
  }

  /** How much more than in the middle a pound weighs for somebody poor or on benefits. */
  private double weightOfFee(int person) {
    double byWealth = 1 + threshold.feeByWealth() * (1 - patients.wealthThird(person));
    return patients.onBenefits(person) ? byWealth * threshold.feeOnBenefits() : byWealth;
  }

  /** What the label weighs with somebody whom stories have told that it is nothing to hide. */
  private double weightOfLabel(int person) {
    return threshold.showByLabel() * (1 - stories.easesLabel() * told(person));
  }

  /** How far stories have reached the patients of the person's practice this week, 0 to 1. */
  private double told(int person) {
    return ofPractices.get(patients.practice(person)).closed(SubTheme.PATIENT_MOTIVATION);
  }

  private double lowMood(int person) {
    return -threshold.lowMood() * Math.max(0, 5 - patients.lifeSatisfaction(person));
  }

  private boolean passes(Threshold at, Decision decision, int person, int occasion) {
    double probability = Logistic.of(reckoning.sum());
    boolean passed = setting.draws().happens(decision, person, occasion, probability);
    if (setting.recorder().wantsReasonsOf(person)) {
      setting.tell(
          new PathwayEvent.FacedThreshold(
              setting.week(), person, at, reckoning.terms(), probability, passed));
    }
    return passed;
  }
}
