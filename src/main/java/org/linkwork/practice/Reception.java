package org.linkwork.practice;

import static org.linkwork.chance.Decision.RECEPTION_IS_TOLD;

import org.linkwork.parameter.WholePracticeParameters;
import org.linkwork.patient.Needs;
import org.linkwork.patient.Patients;
import org.linkwork.setting.Setting;

/**
 * Receptionists who ask callers how they are, and offer the link worker to those who speak of a
 * social need, whether or not a GP would have seen it.
 *
 * @paper "Whole practice approach"; Table 2, no. 2; REF-09
 */
public final class Reception {
  private static final double TEN_THOUSAND = 10_000;

  private final Patients patients;
  private final Needs needs;
  private final Consultation consultation;
  private final ReferralDesk desk;
  private final Setting setting;
  private final WholePracticeParameters whole;

  /** The reception of these patients' practices. */
  public Reception(
      Patients patients,
      Needs needs,
      Consultation consultation,
      ReferralDesk desk,
      Setting setting) {
    this.patients = patients;
    this.needs = needs;
    this.consultation = consultation;
    this.desk = desk;
    this.setting = setting;
    this.whole = setting.parameters().wholePractice();
  }

  /** Callers with whom a practice's receptionists can talk this week, 0 or more. */
  int talks(Practice practice) {
    double aWeek = practice.conditions().receptionTalks();
    if (aWeek == 0 || !setting.levers().service().socialPrescribing() || !desk.hasLinkWorker()) {
      return 0;
    }
    double registered =
        (double) patients.count() / Math.max(1, setting.parameters().place().practices());
    return practice.talksThisWeek(aWeek * registered / TEN_THOUSAND);
  }

  /** Talks with somebody who called for an appointment; returns whether there was a talk. */
  boolean talksWith(int person, Practice practice) {
    if (!patients.isAdult(person) || patients.referral(person) != null) {
      return false;
    }
    double speaks = needs.speaksOfNeed(person, whole.needSpokenOf(), whole.receptionistHears());
    if (setting.draws().happens(RECEPTION_IS_TOLD, person, setting.week(), speaks)) {
      consultation.offerAtReception(person, practice);
    }
    return true;
  }
}
