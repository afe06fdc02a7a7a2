package org.linkwork.patient;

import static org.linkwork.chance.Decision.LIFE_SHOCK;
import static org.linkwork.chance.Decision.PROBLEM_ARISES;
import static org.linkwork.chance.Decision.PROBLEM_EASES;
import static org.linkwork.chance.Decision.SHOCK_SIZE;
import static org.linkwork.chance.Decision.STOPS_ANTIDEPRESSANT;
import static org.linkwork.chance.Decision.WEEKLY_MOOD;

import org.linkwork.chance.Draws;
import org.linkwork.chance.NormalQuantile;
import org.linkwork.parameter.PrescribingParameters;
import org.linkwork.parameter.WellbeingParameters;
import org.linkwork.setting.Setting;

/**
 * Everybody's life satisfaction, worry and loneliness, week by week.
 *
 * <p>Each drifts back to where the person usually stands, is stirred by the week's weather and is
 * struck now and then by a blow of life, which may bring a depressive episode ({@link Depression}).
 * Worry follows practical problems; belonging eases loneliness as soon as it is felt; both weigh on
 * life satisfaction, which belonging lifts.
 *
 * <p>One 64-bit draw a week carries the weather of all three, twelve bits each, so that the pass
 * over everybody costs two draws a person.
 */
public final class Wellbeing {
  private static final int TWELVE_BITS = 0xfff;

  private final Patients patients;
  private final Setting setting;
  private final WellbeingParameters wellbeing;
  private final PrescribingParameters medicine;
  private final int[] adults;
  private final Blows blows;
  private final Depression depression;
  private final double[] problemRate = new double[6];
  private final WellbeingTally tally;

  /** The wellbeing of these patients, of whom only the adults are followed. */
  public Wellbeing(Patients patients, int[] adults, Setting setting) {
    this.patients = patients;
    this.adults = adults;
    this.setting = setting;
    this.wellbeing = setting.parameters().wellbeing();
    this.medicine = setting.parameters().prescribing();
    this.tally = new WellbeingTally(wellbeing.oftenLonelyLevel(), wellbeing.distressLevel());
    this.blows = new Blows(wellbeing);
    this.depression = new Depression(setting.draws(), wellbeing);
    for (int fifth = 1; fifth <= 5; fifth++) {
      problemRate[fifth] =
          Math.min(
              1,
              wellbeing.shockLeavesProblem()
                  * Gradient.of(setting.parameters().need().gradient(), fifth));
    }
  }

  /** What the week has come to, by cell. */
  public WellbeingTally tally() {
    return tally;
  }

  /** Passes one week for every adult. */
  public void passWeek() {
    Draws draws = setting.draws();
    int week = setting.week();
    long mood = draws.prefix(WEEKLY_MOOD, week);
    long shock = draws.prefix(LIFE_SHOCK, week);
    boolean inPolicy = setting.policyWeek() >= 0;
    double satisfactionRate = wellbeing.returnRate();
    double satisfactionNoise = wellbeing.weeklyNoise();
    double worryRate = wellbeing.worryReturnRate();
    double worryNoise = wellbeing.worryNoise();
    double lonelinessRate = wellbeing.lonelinessReturnRate();
    double lonelinessNoise = wellbeing.lonelinessNoise();
    double perProblem = wellbeing.worryPerProblem();
    double worryWeighs = wellbeing.worryToSatisfaction();
    double lonelinessWeighs = wellbeing.lonelinessToSatisfaction();
    double connectionEases = wellbeing.connectionToLoneliness();
    double depressionWeighs = wellbeing.depressionWeighs();
    double highestShockRate = blows.highest();
    tally.begin();
    for (int person : adults) {
      long weather = draws.bitsAt(mood, person);
      double worryTrait = patients.worryTrait[person];
      double lonelinessTrait = patients.lonelinessTrait[person];
      double lift = patients.connectionLift[person];
      double satisfaction = patients.lifeSatisfaction[person];
      double worry = patients.worry[person];
      double baseLoneliness = patients.baseLoneliness[person];
      double loneliness = patients.loneliness[person];
      int problems = patients.problems[person];

      double drawnTo =
          patients.setPoint[person]
              + lift
              - worryWeighs * (worry - worryTrait)
              - lonelinessWeighs * (loneliness - lonelinessTrait);
      if (patients.isDepressed(person)) {
        drawnTo -= depressionWeighs;
        if (depression.lifts(person, week)) {
          patients.depress(person, false);
        }
      }
      if (patients.isMedicated(person)) {
        drawnTo += helpOfMedicine(satisfaction);
        tally.addMedicated(patients.cell(person));
        mayStopMedicine(person, week);
      }
      satisfaction +=
          satisfactionRate * (drawnTo - satisfaction)
              + satisfactionNoise * NormalQuantile.coarse((int) (weather >>> 52));
      worry +=
          worryRate * (worryTrait + perProblem * problems - worry)
              + worryNoise * NormalQuantile.coarse((int) (weather >>> 40) & TWELVE_BITS);
      baseLoneliness +=
          lonelinessRate * (lonelinessTrait - baseLoneliness)
              + lonelinessNoise * NormalQuantile.coarse((int) (weather >>> 28) & TWELVE_BITS);

      if (problems > 0 && draws.happens(PROBLEM_EASES, person, week, easesRate())) {
        patients.problems[person]--;
      }
      double blow = Draws.toUniform(draws.bitsAt(shock, person));
      if (blow < highestShockRate && blow < shockRate(person)) {
        double size = sizeOfBlow(person, week);
        satisfaction -= size;
        worry += wellbeing.worryPerShockPoint() * size;
        mayLeaveProblem(person, week);
        if (!patients.isDepressed(person) && depression.begins(person, week)) {
          patients.depress(person, true);
        }
      }

      satisfaction = Math.max(0, Math.min(10, satisfaction));
      worry = Math.max(0, Math.min(1, worry));
      baseLoneliness = Math.max(0, Math.min(1, baseLoneliness));
      // Company is felt when it is there: loneliness goes sooner than a low mood does.
      loneliness = Math.max(0, Math.min(1, baseLoneliness - connectionEases * lift));
      patients.lifeSatisfaction[person] = (float) satisfaction;
      patients.worry[person] = (float) worry;
      patients.baseLoneliness[person] = (float) baseLoneliness;
      patients.loneliness[person] = (float) loneliness;
      if (inPolicy) {
        patients.lifeSatisfactionTotal[person] += (float) satisfaction;
      }
      tally.add(patients.cell(person), satisfaction, worry, loneliness);
      if (satisfaction < medicine.severeBelow()) {
        tally.addSevere(patients.isMedicated(person) || patients.referral(person) != null);
      } else if (patients.isMedicated(person)) {
        tally.addMildMedicated();
      }
    }
  }

  private double easesRate() {
    return setting.parameters().need().problemEasesPerWeek();
  }

  private double shockRate(int person) {
    double rate = blows.perWeek(patients.deprivationFifth(person), patients.ownGroups(person));
    Belonging belonging = patients.belonging(person);
    return belonging == null
        ? rate
        : rate * (1 - wellbeing.groupProtection() * belonging.connection());
  }

  private double sizeOfBlow(int person, int week) {
    double u = setting.draws().uniform(SHOCK_SIZE, person, week);
    return wellbeing.shockSmallest() + u * (wellbeing.shockLargest() - wellbeing.shockSmallest());
  }

  private void mayLeaveProblem(int person, int week) {
    double chance = problemRate[patients.deprivationFifth(person)];
    if (patients.problems[person] < 3
        && setting.draws().happens(PROBLEM_ARISES, person, week, chance)) {
      patients.problems[person]++;
    }
  }

  private double helpOfMedicine(double satisfaction) {
    double severity = (medicine.severeBelow() - satisfaction) / medicine.severeBelow();
    return medicine.effect() * Math.max(0, severity);
  }

  private void mayStopMedicine(int person, int week) {
    if (setting.draws().happens(STOPS_ANTIDEPRESSANT, person, week, medicine.stopsPerWeek())) {
      patients.medicate(person, false);
    }
  }
}
