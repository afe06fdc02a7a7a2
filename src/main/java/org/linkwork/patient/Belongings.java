package org.linkwork.patient;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.WellbeingParameters;

/** The belonging of everybody who has come to a group on referral and still feels it. */
public final class Belongings {
  private final Patients patients;
  private final WellbeingParameters wellbeing;
  private final List<Belonging> felt = new ArrayList<>();

  /** Nobody's belonging yet. */
  public Belongings(Patients patients, WellbeingParameters wellbeing) {
    this.patients = patients;
    this.wellbeing = wellbeing;
  }

  /** The person's belonging, begun if there is none. */
  public Belonging of(int person) {
    Belonging belonging = patients.belonging(person);
    if (belonging == null) {
      belonging = new Belonging(person);
      patients.belonging(person, belonging);
      felt.add(belonging);
    }
    return belonging;
  }

  /** Passes a week for everybody's belonging and sets what it adds to their life satisfaction. */
  public void passWeek() {
    int kept = 0;
    for (int i = 0; i < felt.size(); i++) {
      Belonging belonging = felt.get(i);
      belonging.passWeek(wellbeing);
      int person = belonging.person();
      if (belonging.isForgotten()) {
        patients.belonging(person, null);
        patients.connectionLift[person] = 0;
      } else {
        patients.connectionLift[person] = (float) belonging.lift(wellbeing);
        felt.set(kept++, belonging);
      }
    }
    felt.subList(kept, felt.size()).clear();
  }
}
