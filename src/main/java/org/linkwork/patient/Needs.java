package org.linkwork.patient;

import org.linkwork.parameter.NeedParameters;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * How much unmet social need stands behind a person's distress.
 *
 * @paper "Unmet need"
 */
public final class Needs {
  private final Patients patients;
  private final Setting setting;
  private final NeedParameters need;
  private final double[] byFifth = new double[6];

  /** The needs of these patients. */
  public Needs(Patients patients, Setting setting) {
    this.patients = patients;
    this.setting = setting;
    this.need = setting.parameters().need();
    for (int fifth = 1; fifth <= 5; fifth++) {
      byFifth[fifth] = Gradient.of(need.gradient(), fifth);
    }
  }

  /**
   * Social need, 0 to 1, from practical problems, loneliness, low mood and a fall of it below what
   * is usual for the person, as after a blow of life.
   *
   * @paper background: "one in six adults"; weights are assumptions
   */
  public double level(int person) {
    double problems = need.weightOfProblems() * Math.min(3, patients.problems(person)) / 3.0;
    double lonely = need.weightOfLoneliness() * patients.loneliness(person);
    double low = need.weightOfMood() * Math.max(0, 7 - patients.lifeSatisfaction(person)) / 7;
    double fallen =
        need.weightOfDrop() * patients.dropOfSatisfaction(person) / Patients.DEEPEST_DROP;
    return Math.min(1, problems + lonely + low + fallen);
  }

  /** Chance that an unmet social need lies behind a visit to the GP. */
  public double bringsSocialNeed(int person) {
    double unmet = setting.held().read(SubTheme.UNMET_NEED, 0.5 * byFifth(person));
    return Math.min(0.95, need.visitIsSocial() * level(person) * 2 * unmet);
  }

  /**
   * Chance that somebody who is asked speaks of a social need: of a mild one as readily as of a
   * severe one.
   *
   * @param from need, 0 to 1, from which people speak of it
   * @param speaks share of those in need who do, 0 to 1
   */
  public double speaksOfNeed(int person, double from, double speaks) {
    double unmet = setting.held().read(SubTheme.UNMET_NEED, 0.5 * byFifth(person));
    return level(person) < from ? 0 : Math.min(0.95, speaks * 2 * unmet);
  }

  /** How much more than average the person's deprivation fifth meets need; 1 in the middle. */
  public double byFifth(int person) {
    return byFifth[patients.deprivationFifth(person)];
  }
}
