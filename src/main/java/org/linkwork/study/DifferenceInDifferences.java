package org.linkwork.study;

import java.util.List;
import org.linkwork.record.AgeBand;
import org.linkwork.record.People;
import org.linkwork.record.Sex;

/** Change of GP consultations of referred people less that of people like them not referred. */
public record DifferenceInDifferences() implements StudyDesign {
  private static final int BEFORE = 26;
  private static final int AFTER = 52;
  private static final double WEEKS_A_QUARTER = 13;

  @Override
  public String key() {
    return "difference-in-differences";
  }

  @Override
  public String question() {
    return "Do referred people see their GP less afterwards, beyond what others do?";
  }

  @Override
  public String method() {
    return "GP consultations a quarter in the 52 weeks after the first referral less those in the 26"
        + " weeks up to it, less the same of people never referred of the same practice, sex, age"
        + " band and fifth of deprivation in the same weeks.";
  }

  @Override
  public List<Estimate> estimate(StudyData data) {
    Mean naive = new Mean();
    Mean caused = new Mean();
    differences(data, naive, caused);
    return List.of(
        new Estimate(
            "gp_appointments",
            "GP consultations",
            "consultations a quarter",
            naive.value(),
            caused.value()));
  }

  /** Each referred person's difference of differences, and what the service caused in the year. */
  static void differences(StudyData data, Mean naive, Mean caused) {
    Referred referred = new Referred(data);
    int weeks = data.horizon().weeks();
    Strata others = new Strata(data, referred);
    for (int row : referred.firstEpisodes()) {
      int week = data.episodes().referred(row) + 1;
      int person = data.episodes().person(row);
      if (week - BEFORE >= 0 && week + AFTER <= weeks) {
        VisitHistory with = data.with().visits();
        double after = with.count(person, week, week + AFTER) / (AFTER / WEEKS_A_QUARTER);
        double before = with.count(person, week - BEFORE, week) / (BEFORE / WEEKS_A_QUARTER);
        naive.add(after - before - others.change(person, week));
        caused.add(
            after
                - data.without().visits().count(person, week, week + AFTER)
                    / (AFTER / WEEKS_A_QUARTER));
      }
    }
  }

  /** Visits of people never referred by stratum, added up from the first week on. */
  private static final class Strata {
    private static final int FIFTHS = 5;

    private final People people;
    private final double[][] upTo;
    private final int[] size;

    Strata(StudyData data, Referred referred) {
      people = data.people();
      int practices = 1;
      for (int person = 0; person < people.count(); person++) {
        practices = Math.max(practices, people.practice(person) + 1);
      }
      size = new int[practices * FIFTHS * Sex.values().length * AgeBand.values().length];
      int[] stratumOf = new int[people.count()];
      for (int person = 0; person < stratumOf.length; person++) {
        boolean counts = people.isAdult(person) && !referred.isEver(person);
        stratumOf[person] = counts ? of(person) : -1;
        size[of(person)] += counts ? 1 : 0;
      }
      upTo = data.with().visits().before(stratumOf, size.length);
    }

    private int of(int person) {
      int kind = people.sex(person).ordinal() * AgeBand.values().length;
      kind += people.ageBand(person).ordinal();
      return (people.practice(person) * FIFTHS + people.deprivationFifth(person) - 1)
              * Sex.values().length
              * AgeBand.values().length
          + kind;
    }

    /** Change a quarter of people alike; not a number where there are none. */
    double change(int person, int week) {
      int stratum = of(person);
      double after = upTo[stratum][week + AFTER] - upTo[stratum][week];
      double before = upTo[stratum][week] - upTo[stratum][week - BEFORE];
      return size[stratum] == 0
          ? Double.NaN
          : (after / (AFTER / WEEKS_A_QUARTER) - before / (BEFORE / WEEKS_A_QUARTER))
              / size[stratum];
    }
  }
}
