package org.linkwork.patient;

import static org.linkwork.chance.Decision.PERSON_AGE;
import static org.linkwork.chance.Decision.PERSON_ATTENDER;
import static org.linkwork.chance.Decision.PERSON_BENEFITS;
import static org.linkwork.chance.Decision.PERSON_CAR;
import static org.linkwork.chance.Decision.PERSON_CONDITIONS;
import static org.linkwork.chance.Decision.PERSON_FIFTH;
import static org.linkwork.chance.Decision.PERSON_LIVES_ALONE;
import static org.linkwork.chance.Decision.PERSON_LONELINESS;
import static org.linkwork.chance.Decision.PERSON_MEDICATED;
import static org.linkwork.chance.Decision.PERSON_MOOD;
import static org.linkwork.chance.Decision.PERSON_OWN_GROUPS;
import static org.linkwork.chance.Decision.PERSON_PRACTICE;
import static org.linkwork.chance.Decision.PERSON_PROBLEMS;
import static org.linkwork.chance.Decision.PERSON_SET_POINT;
import static org.linkwork.chance.Decision.PERSON_SEX;
import static org.linkwork.chance.Decision.PERSON_USUAL_GP;
import static org.linkwork.chance.Decision.PERSON_WEALTH;
import static org.linkwork.chance.Decision.PERSON_WORRY;

import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.chance.Exponential;
import org.linkwork.chance.Poisson;
import org.linkwork.parameter.NeedParameters;
import org.linkwork.parameter.Parameters;
import org.linkwork.parameter.PlaceParameters;
import org.linkwork.parameter.WellbeingParameters;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Sex;
import org.linkwork.setting.Setting;

/**
 * Makes person n of a town: the same in every scenario, whatever the size of the town.
 *
 * <p>Everything follows from the seed and the person's id, so that the first 500 of 1,000 people
 * are the 500 of 500.
 */
public final class PatientFactory {
  private final Draws draws;
  private final Parameters parameters;
  private final PlaceParameters place;
  private final NeedParameters need;
  private final WellbeingParameters wellbeing;
  private final Blows blows;
  private final Depression depression;
  private final int postsPerPractice;
  private final double[] fifthShares;
  private final double[] ageShares;

  /** A factory of the people of the setting's town, with so many GP posts in each practice. */
  public PatientFactory(Setting setting, int postsPerPractice) {
    this.draws = setting.draws();
    this.parameters = setting.parameters();
    this.place = parameters.place();
    this.need = parameters.need();
    this.wellbeing = parameters.wellbeing();
    this.blows = new Blows(wellbeing);
    this.depression = new Depression(draws, wellbeing);
    this.postsPerPractice = postsPerPractice;
    fifthShares =
        new double[] {
          place.shareFifth1(),
          place.shareFifth2(),
          place.shareFifth3(),
          place.shareFifth4(),
          place.shareFifth5()
        };
    ageShares =
        new double[] {
          place.shareUnder18(),
          place.share18To34(),
          place.share35To49(),
          place.share50To64(),
          place.share65To79(),
          place.share80Up()
        };
  }

  /** Everybody who is registered in the town. */
  public Patients everybody() {
    Patients patients = new Patients(place.registeredPeople(), postsPerPractice);
    for (int person = 0; person < patients.count(); person++) {
      make(patients, person);
    }
    return patients;
  }

  private void make(Patients patients, int person) {
    int fifth = 1 + pick(fifthShares, uniform(PERSON_FIFTH, person));
    int age = pick(ageShares, uniform(PERSON_AGE, person));
    AgeBand band = AgeBand.values()[age];
    Sex sex = uniform(PERSON_SEX, person) < place.womenShare() ? Sex.WOMEN : Sex.MEN;
    double scarcity = Gradient.of(place.scarcityGradient(), fifth);
    boolean alone =
        uniform(PERSON_LIVES_ALONE, person)
            < place.livesAloneShare() * (1 + place.livesAloneByAge() * (age - 2));
    boolean car = uniform(PERSON_CAR, person) < 1 - (1 - place.carShare()) * scarcity;
    boolean benefits = uniform(PERSON_BENEFITS, person) < place.benefitsShare() * scarcity;
    int wealth = 2 - (int) (3 * Math.min(0.999, uniform(PERSON_WEALTH, person) * scarcity));
    int conditions =
        Math.min(
            3,
            Poisson.quantile(
                place.conditionsPerAgeBand() * age * scarcity, uniform(PERSON_CONDITIONS, person)));
    int practice = (int) (uniform(PERSON_PRACTICE, person) * place.practices());
    int post = (int) (uniform(PERSON_USUAL_GP, person) * Math.max(1, postsPerPractice));
    patients.register(
        person,
        fifth,
        sex,
        band,
        practice,
        post,
        Circumstances.of(alone, car, benefits, wealth, conditions));
    if (patients.isAdult(person)) {
      giveInnerLife(patients, person, fifth, sex, alone, age, conditions);
    }
  }

  private void giveInnerLife(
      Patients patients, int person, int fifth, Sex sex, boolean alone, int age, int conditions) {
    double middle = (3 - fifth) / 4.0;
    double setPoint =
        wellbeing.setPoint()
            - wellbeing.setPointGradient() * middle
            + wellbeing.setPointSpread() * normal(PERSON_SET_POINT, person);
    patients.setPoint[person] = (float) within(0.5, 9.8, setPoint);
    double worry =
        wellbeing.worrySetPoint() + wellbeing.worrySpread() * normal(PERSON_WORRY, person);
    patients.worryTrait[person] = (float) within(0, 1, worry);
    double loneliness =
        wellbeing.lonelinessSetPoint()
            + wellbeing.lonelinessGradient() * middle
            + (alone ? wellbeing.lonelinessLivingAlone() : 0)
            + wellbeing.lonelinessSpread() * normal(PERSON_LONELINESS, person);
    patients.lonelinessTrait[person] = (float) within(0, 1, loneliness);
    patients.belongsToOwnGroups(
        person,
        Math.min(3, Poisson.quantile(wellbeing.ownGroups(), uniform(PERSON_OWN_GROUPS, person))));
    patients.problems[person] =
        (byte)
            Math.min(
                3,
                Poisson.quantile(
                    need.problemsAtStart() * Gradient.of(need.gradient(), fifth),
                    uniform(PERSON_PROBLEMS, person)));
    double logDemand =
        need.demandByCondition() * conditions
            + need.demandByAge() * (age - 2)
            + (sex == Sex.WOMEN ? need.demandByWomen() : 0)
            + need.demandSpread() * normal(PERSON_ATTENDER, person);
    patients.readiness[person] = (float) (need.demandPerWeek() * Exponential.of(logDemand));
    boolean depressed =
        depression.isThereAtStart(person, blows.perWeek(fifth, patients.ownGroups(person)));
    patients.depress(person, depressed);
    double start =
        patients.setPoint[person]
            - (depressed ? wellbeing.depressionWeighs() : 0)
            + wellbeing.startSpread() * normal(PERSON_MOOD, person);
    patients.lifeSatisfaction[person] = (float) within(0, 10, start);
    patients.worry[person] = patients.worryTrait[person];
    patients.baseLoneliness[person] = patients.lonelinessTrait[person];
    patients.loneliness[person] = patients.lonelinessTrait[person];
    double medicated = parameters.prescribing().atStartShare() * within(0, 3, (9 - start) / 2);
    patients.medicate(person, uniform(PERSON_MEDICATED, person) < medicated);
  }

  private double uniform(Decision decision, int person) {
    return draws.uniform(decision, person, 0);
  }

  private double normal(Decision decision, int person) {
    return draws.normal(decision, person, 0);
  }

  private static double within(double low, double high, double value) {
    return Math.max(low, Math.min(high, value));
  }

  private static int pick(double[] shares, double u) {
    double cumulative = 0;
    for (int i = 0; i < shares.length - 1; i++) {
      cumulative += shares[i];
      if (u < cumulative) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
