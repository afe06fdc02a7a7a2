package org.linkwork.study;

import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Instrument;
import org.linkwork.record.Readings;
import org.linkwork.record.Sex;
import org.linkwork.scenario.Scenario;

/** Turns what was recorded into the sums and counts that targets are made of. */
final class StudyReadings {
  /** The Treasury's price of one point of life satisfaction for a year, 2019: COST-10. */
  private static final double POUNDS_A_POINT_YEAR = 13_000;

  private static final double WEEKS_A_YEAR = 52;
  private static final Quantity[] RECOVERED = {
    Quantity.RECOVERED_NO_GROUP,
    Quantity.RECOVERED_ONE_GROUP,
    Quantity.RECOVERED_TWO_GROUPS,
    Quantity.RECOVERED_THREE_GROUPS
  };
  private static final Quantity[] RELAPSED = {
    Quantity.RELAPSED_NO_GROUP,
    Quantity.RELAPSED_ONE_GROUP,
    Quantity.RELAPSED_TWO_GROUPS,
    Quantity.RELAPSED_THREE_GROUPS
  };

  private StudyReadings() {}

  /** What one world alone can tell. */
  static Readings ofOne(Scenario scenario, Draws draws, StudyRecorder recorder) {
    Tally tally = recorder.tally();
    recorder.staff().read(recorder.people(), tally);
    byPractice(scenario, draws, recorder, tally);
    SortedMap<String, Double> read = new TreeMap<>(tally.readings().values());
    double[] waited = recorder.book().waited();
    for (int weeks = 0; weeks < waited.length; weeks++) {
      if (waited[weeks] > 0) {
        read.merge(WaitReadings.key(weeks), waited[weeks], Double::sum);
      }
    }
    for (Sex sex : Sex.values()) {
      for (AgeBand age : AgeBand.values()) {
        double offers = recorder.offers().offers(sex, age);
        if (offers > 0) {
          read.put(OfferReadings.offers(sex, age), offers);
          read.put(OfferReadings.refusals(sex, age), recorder.offers().refusals(sex, age));
        }
      }
    }
    return new Readings(read);
  }

  /** What the world with the service and the one without it can tell together. */
  static Readings ofBoth(Scenario scenario, StudyData data) {
    Tally tally = new Tally();
    episodes(data, tally);
    depression(scenario, data, tally);
    completers(scenario, data, tally);
    trial(data, tally);
    for (int row : BeforeAfter.users(data)) {
      tally.add(Quantity.VISITS_BEFORE, BeforeAfter.visitsBefore(data, row));
      tally.add(Quantity.VISITS_AFTER, BeforeAfter.visitsAfter(data, data.with(), row));
    }
    Mean differences = new Mean();
    DifferenceInDifferences.differences(data, differences, new Mean());
    tally.add(Quantity.DIFFERENCES, differences.count());
    tally.add(Quantity.DIFFERENCE_IN_DIFFERENCES, differences.sum());
    return tally.readings();
  }

  private static void byPractice(
      Scenario scenario, Draws draws, StudyRecorder recorder, Tally tally) {
    int practices = scenario.parameters().place().practices();
    int first = 0;
    for (int practice = 1; practice < practices; practice++) {
      double drawn = draws.uniform(Decision.PRACTICE_TURN, practice, 0);
      first = drawn < draws.uniform(Decision.PRACTICE_TURN, first, 0) ? practice : first;
    }
    double[] referrals = recorder.book().referralsByPractice();
    for (int practice = 0; practice < referrals.length && practices > 1; practice++) {
      if (practice == first) {
        tally.add(Quantity.FIRST_PRACTICE_REFERRALS, referrals[practice]);
      } else {
        tally.add(Quantity.NEIGHBOUR_REFERRALS, referrals[practice] / (practices - 1));
      }
    }
  }

  private static void episodes(StudyData data, Tally tally) {
    Episodes episodes = data.episodes();
    int end = data.horizon().weeks();
    for (int row = 0; row < episodes.size(); row++) {
      int halfYear = episodes.referred(row) + Look.HALF_YEAR_OF_WEEKS;
      int year = episodes.referred(row) + Look.YEAR_OF_WEEKS;
      if (episodes.isToLinkWorker(row) && halfYear < end) {
        tally.add(Quantity.FOLLOWED_HALF_YEAR, 1);
        tally.add(Quantity.MET_IN_HALF_YEAR, Episodes.isBy(episodes.met(row), halfYear) ? 1 : 0);
      }
      if (year < end) {
        boolean came = Episodes.isBy(episodes.firstVisit(row), year);
        boolean helped = Episodes.isBy(episodes.solved(row), year);
        tally.add(Quantity.FOLLOWED_YEAR, 1);
        tally.add(Quantity.RECEIVED_IN_YEAR, came || helped ? 1 : 0);
      }
      if (episodes.isCourse(row) && episodes.firstVisit(row) + Look.HALF_YEAR_OF_WEEKS < end) {
        tally.add(Quantity.COURSES_BEGUN, 1);
        tally.add(Quantity.COURSES_FINISHED, episodes.finishedCourse(row) ? 1 : 0);
      }
    }
  }

  private static void depression(Scenario scenario, StudyData data, Tally tally) {
    Depression depression = Depression.of(scenario.parameters().instrument());
    CohortWithoutService cohort = new CohortWithoutService(depression);
    Panel without = data.without().panel();
    Mean soon = cohort.remission(data, without, 1);
    tally.add(Quantity.DEPRESSED_3_MONTHS, soon.count());
    tally.add(Quantity.REMITTED_3_MONTHS, soon.sum());
    Mean later = cohort.remission(data, without, 2);
    tally.add(Quantity.DEPRESSED_6_MONTHS, later.count());
    tally.add(Quantity.REMITTED_6_MONTHS, later.sum());
    Mean inTheEnd = cohort.remission(data, without, 4);
    tally.add(Quantity.DEPRESSED_12_MONTHS, inTheEnd.count());
    tally.add(Quantity.REMITTED_12_MONTHS, inTheEnd.sum());
    int[][] counts = Relapse.count(data, depression);
    for (int groups = 0; groups < RECOVERED.length; groups++) {
      tally.add(RECOVERED[groups], counts[0][groups]);
      tally.add(RELAPSED[groups], counts[1][groups]);
    }
  }

  private static void completers(Scenario scenario, StudyData data, Tally tally) {
    Gains gains = new Gains(data, Look.MET, Look.COMPLETED);
    Episodes episodes = data.episodes();
    for (int row : CompletersOnly.completers(data)) {
      double gain = gains.naive(row, Instrument.ONS_LIFE_SATISFACTION);
      if (!Double.isNaN(gain)) {
        tally.add(Quantity.COMPLETERS, 1);
        tally.add(Quantity.COMPLETERS_GAIN, gain);
        double years = (episodes.completed(row) - episodes.met(row)) / WEEKS_A_YEAR;
        tally.add(Quantity.NAIVE_VALUE, gain / 2 * years * POUNDS_A_POINT_YEAR);
      }
    }
  }

  private static void trial(StudyData data, Tally tally) {
    PersonTrial trial = new PersonTrial(PersonTrial.AMALTHEA, 0);
    AdjustedDifference anxiety = trial.difference(data, Instrument.HADS_ANXIETY);
    AdjustedDifference depression = trial.difference(data, Instrument.HADS_DEPRESSION);
    if (!Double.isNaN(anxiety.estimate()) && !Double.isNaN(depression.inErrors())) {
      tally.add(Quantity.TRIALS, 1);
      tally.add(Quantity.TRIAL_ANXIETY, anxiety.estimate());
      tally.add(Quantity.TRIAL_DEPRESSION, depression.inErrors());
    }
  }
}
