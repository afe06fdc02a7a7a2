package org.linkwork.practice;

import java.util.List;
import org.linkwork.chance.Exponential;
import org.linkwork.parameter.BeliefParameters;
import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * How GPs' belief and attention drift from week to week: back to what they believed before, towards
 * their colleagues, with the evidence, and out of mind.
 *
 * @paper "Understanding benefits", "Whole practice approach"
 */
public final class Conviction {
  private final List<Practice> practices;
  private final LinkWorkers linkWorkers;
  private final Setting setting;
  private final BeliefParameters belief;
  private final ConsultationParameters consultation;

  /** The convictions in these practices. */
  public Conviction(List<Practice> practices, LinkWorkers linkWorkers, Setting setting) {
    this.practices = practices;
    this.linkWorkers = linkWorkers;
    this.setting = setting;
    this.belief = setting.parameters().belief();
    this.consultation = setting.parameters().consultation();
  }

  /**
   * Passes a week.
   *
   * @param evidence strength of the local evidence, 0 to 1
   */
  public void passWeek(double evidence) {
    double formal = setting.held().read(SubTheme.FORMAL_EVIDENCE, evidence);
    double fromEvidence = belief.evidence() * (formal - SubTheme.FORMAL_EVIDENCE.neutral());
    double staysInMind = Exponential.of(-consultation.salienceFades());
    for (Practice practice : practices) {
      double mean = meanBelief(practice);
      double whole =
          setting.level(
              SubTheme.WHOLE_PRACTICE_APPROACH, practice.levers(), practice.wholePractice());
      double seen = linkWorkers.presence(practice) * consultation.salienceByLinkWorker();
      double resented =
          setting.parameters().disincentive().autonomyCostsBelief()
              * practice.conditions().pressure();
      for (GeneralPractitioner gp : practice.gps()) {
        double prior = gp.priorBelief() + fromEvidence - resented;
        double level = gp.belief();
        level += belief.forgetting() * (prior - level);
        level += belief.peers() * practice.talks(whole) * (mean - level);
        gp.believe(level);
        double floor = practice.conditions().noticed(consultation.salienceFloor() * (0.5 + whole));
        double inMind = floor + (gp.salience() - floor) * staysInMind;
        gp.salience(inMind + seen * (1 - inMind));
      }
      practice.wordFades(setting.parameters().trust().fade());
    }
  }

  private static double meanBelief(Practice practice) {
    double sum = 0;
    for (GeneralPractitioner gp : practice.gps()) {
      sum += gp.belief();
    }
    return practice.gps().isEmpty() ? 0 : sum / practice.gps().size();
  }
}
