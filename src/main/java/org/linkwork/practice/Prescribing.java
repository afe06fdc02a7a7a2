package org.linkwork.practice;

import static org.linkwork.chance.Decision.PRESCRIBES;

import org.linkwork.chance.Logistic;
import org.linkwork.parameter.PrescribingParameters;
import org.linkwork.patient.Patients;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * The antidepressant that a GP may prescribe when no social offer is made or taken up.
 *
 * @paper "Desire to de-medicalise": benefit in mild distress "minimal or non-existent"; COST-13
 */
final class Prescribing {
  private final Patients patients;
  private final Setting setting;
  private final PrescribingParameters prescribing;

  Prescribing(Patients patients, Setting setting) {
    this.patients = patients;
    this.setting = setting;
    this.prescribing = setting.parameters().prescribing();
  }

  /** Considers a patient in distress who takes none. */
  void consider(
      int person, GeneralPractitioner gp, Practice practice, int consultation, double timeShare) {
    double distress = setting.parameters().wellbeing().distressLevel();
    double below = distress - patients.lifeSatisfaction(person);
    if (below <= 0 || patients.isMedicated(person)) {
      return;
    }
    boolean severe = patients.lifeSatisfaction(person) < prescribing.severeBelow();
    double deMedicalise = deMedicalise(gp, severe);
    double chance =
        Logistic.of(
            prescribing.base()
                + prescribing.bySeverity() * below
                + prescribing.byTimePressure() * (1 - timeShare)
                - prescribing.byDeMedicalising() * (deMedicalise - 0.5));
    if (setting.draws().happens(PRESCRIBES, person, consultation, chance)) {
      patients.medicate(person, true);
      setting.tell(new PathwayEvent.Prescribed(setting.week(), person, gp.post()));
      if (!severe) {
        clawBack(practice);
      }
    }
  }

  /**
   * The wish to de-medicalise, or what pressure adds to it, from which the severe may be spared.
   */
  private double deMedicalise(GeneralPractitioner gp, boolean severe) {
    double own = gp.character().deMedicalise();
    double pressed = setting.level(SubTheme.DE_MEDICALISE, gp.levers(), own);
    double wish = setting.held().read(SubTheme.DE_MEDICALISE, own);
    double spared = severe ? setting.parameters().disincentive().sparesSevere() : 0;
    return pressed - spared * (pressed - wish);
  }

  /** Money that goes back from the practice for a medicine without severe distress: a transfer. */
  private void clawBack(Practice practice) {
    double pounds =
        practice.conditions().pressure() * setting.parameters().price().clawBackPerPrescription();
    if (pounds > 0) {
      setting.tell(
          new PathwayEvent.ClawedBack(setting.week(), practice.id(), Math.round(100 * pounds)));
    }
  }
}
