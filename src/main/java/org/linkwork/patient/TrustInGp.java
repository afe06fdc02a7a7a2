package org.linkwork.patient;

import static org.linkwork.chance.Decision.GOOD_EXPERIENCE;

import org.linkwork.chance.Exponential;
import org.linkwork.chance.Logistic;
import org.linkwork.parameter.TrustParameters;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * A patient's trust in each GP of the practice: it starts from the practice's reputation, grows
 * with each good consultation and falls with each bad one.
 *
 * <p>T grows by e(1-T) and falls by nu e T, so that losses weigh more and shrink with T; its fixed
 * point at a constant chance q of a good experience is q / (q + (1-q) nu). Between visits it fades
 * towards the practice's reputation.
 *
 * @paper "Trust and relationships: Patients"; GP-34, GP-39 for where it starts
 */
public final class TrustInGp {
  private final Patients patients;
  private final Setting setting;
  private final TrustParameters trust;

  /** The trust of these patients. */
  public TrustInGp(Patients patients, Setting setting) {
    this.patients = patients;
    this.setting = setting;
    this.trust = setting.parameters().trust();
  }

  /**
   * Trust on entering the consulting room, 0 to 1; a GP not met before starts from the practice.
   *
   * @param reputation starting trust of the practice, 0 to 1
   */
  public double before(int person, int post, double reputation) {
    int weeks = setting.week() - patients.encounters().lastVisit(person, setting.week());
    if (weeks > 0) {
      double share = 1 - Exponential.of(-trust.fadesBetweenVisits() * weeks);
      patients.trust().fade(person, share, reputation);
    }
    double level = patients.trust().level(person, post);
    if (Double.isNaN(level)) {
      double known = patients.trust().mean(person, reputation);
      level = reputation + trust.newGpFromPractice() * (known - reputation);
      patients.trust().set(person, post, level);
    }
    return setting.held().read(SubTheme.TRUST_OF_PATIENTS, level);
  }

  /**
   * Passes the experience of one consultation on to the trust, and says whether it was a good one.
   *
   * @param listening how well the patient was listened to, 0 to 1
   * @param longWait whether the appointment took more than {@code trust.late_weeks} to get
   * @param atmosphere of the practice, 0 to 1
   */
  public boolean experience(
      int person,
      int post,
      int consultation,
      double listening,
      boolean usualGp,
      boolean longWait,
      double atmosphere) {
    double quality =
        Logistic.of(
            trust.qualityBase()
                + trust.qualityByListening() * listening
                + (usualGp ? trust.qualityByUsualGp() : 0)
                - (longWait ? trust.qualityByWait() : 0)
                + trust.atmosphere() * (atmosphere - 0.5));
    boolean good = setting.draws().happens(GOOD_EXPERIENCE, person, consultation, quality);
    double level = patients.trust().level(person, post);
    patients
        .trust()
        .set(person, post, good ? grown(level, trust.gain()) : shrunk(level, trust.gain()));
    return good;
  }

  /** Loses trust after a let-down, such as an offer felt as a brush-off, by a share of it. */
  public void letDown(int person, int post, double share) {
    double level = patients.trust().level(person, post);
    if (!Double.isNaN(level)) {
      patients.trust().set(person, post, level * (1 - share));
    }
  }

  /** Trust after a good experience. */
  public static double grown(double level, double gain) {
    return level + gain * (1 - level);
  }

  private double shrunk(double level, double gain) {
    return shrunk(level, gain, trust.lossRatio());
  }

  /** Trust after a bad experience, which weighs {@code ratio} times as much. */
  public static double shrunk(double level, double gain, double ratio) {
    return level - Math.min(1, ratio * gain) * level;
  }
}
