package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Consulted;
import org.linkwork.record.PathwayEvent.Ended;
import org.linkwork.record.PathwayEvent.FollowedUp;
import org.linkwork.record.PathwayEvent.GrantDecided;
import org.linkwork.record.PathwayEvent.Met;
import org.linkwork.record.PathwayEvent.Paid;
import org.linkwork.record.PathwayEvent.Recognised;
import org.linkwork.record.PathwayEvent.WeekEnded;
import org.linkwork.scenario.Horizon;

class WeeklyCountsTest {
  private final WeeklyCounts counts = new WeeklyCounts(new Horizon(1, 2));

  @Test
  void shouldCountEventsInTheirWeek() {
    counts.heard(new Consulted(0, 5, 1, true, true, 0, 9, 2, 0.5));
    counts.heard(new Consulted(1, 5, 1, true, true, 0, 10, 3, 0.5));
    counts.heard(new Consulted(1, 6, 1, false, false, 0, 12, 0, 0.5));
    counts.heard(new Recognised(1, 5, 1));

    WeeklySeries series = counts.series();

    assertThat(series.of(Outcome.CONSULTATIONS)).containsExactly(1, 2, 0);
    assertThat(series.of(Outcome.SOCIAL_CONSULTATIONS)).containsExactly(1, 1, 0);
    assertThat(series.of(Outcome.USUAL_GP_VISITS)).containsExactly(1, 1, 0);
    assertThat(series.of(Outcome.CONSULTATION_MINUTES)).containsExactly(9, 22, 0);
    assertThat(series.of(Outcome.SOCIAL_MINUTES)).containsExactly(2, 3, 0);
    assertThat(series.of(Outcome.RECOGNISED)).containsExactly(0, 1, 0);
  }

  @Test
  void shouldDivideSumsAndLeaveWeeksWithoutDenominatorUndefined() {
    counts.heard(new Met(1, 1, 0, 0, 3));
    counts.heard(new Met(1, 2, 1, 0, 5));
    counts.heard(new FollowedUp(1, 2, 1, 0));

    WeeklySeries series = counts.series();

    assertThat(series.of(Outcome.MEAN_WAIT)).containsExactly(Double.NaN, 4, Double.NaN);
    assertThat(series.of(Outcome.CONTACTS_PER_PERSON)[1]).isEqualTo(1.5);
  }

  @Test
  void shouldTellCompletedFromStoppedAndFromGivingUp() {
    counts.heard(new Ended(0, 1, 0, Stage.TURNED_UP, LossReason.COURSE_COMPLETED));
    counts.heard(new Ended(0, 2, 1, Stage.TURNED_UP, LossReason.DRIFTED_AWAY));
    counts.heard(new Ended(0, 3, 2, Stage.AGREED, LossReason.GAVE_UP_WAITING));
    counts.heard(new Ended(0, 4, 3, Stage.TURNED_UP, LossReason.GROUP_CLOSED));
    counts.heard(new Ended(0, 5, 4, Stage.MATCHED, LossReason.TRAVEL));

    WeeklySeries series = counts.series();

    assertThat(series.at(Outcome.COMPLETED, 0)).isEqualTo(1);
    assertThat(series.at(Outcome.STOPPED, 0)).isEqualTo(1);
    assertThat(series.at(Outcome.GAVE_UP_WAITING, 0)).isEqualTo(1);
  }

  @Test
  void shouldCountGrantsByTheirDecisionAndMoneyInPounds() {
    counts.heard(new GrantDecided(2, 1, true, 52));
    counts.heard(new GrantDecided(2, 2, false, 52));
    counts.heard(new GrantDecided(2, 3, false, 52));
    counts.heard(new Paid(2, Payer.COUNCIL, Purpose.GRANTS, 123_456));
    counts.heard(new Paid(2, Payer.COUNCIL, Purpose.GRANT_MANAGEMENT, 1));

    WeeklySeries series = counts.series();

    assertThat(series.at(Outcome.GRANTS_RENEWED, 2)).isEqualTo(1);
    assertThat(series.at(Outcome.GRANTS_ENDED, 2)).isEqualTo(2);
    assertThat(series.at(Outcome.COST_COUNCIL, 2)).isEqualTo(1234.57);
  }

  @Test
  void shouldTakeLevelsAndMeansOverPeopleFromTheCensus() {
    counts.heard(new WeekEnded(1, census(4, 30, 7)));

    WeeklySeries series = counts.series();

    assertThat(series.of(Outcome.LIFE_SATISFACTION)).containsExactly(Double.NaN, 7.5, Double.NaN);
    assertThat(series.at(Outcome.OFTEN_LONELY, 1)).isEqualTo(0.25);
    assertThat(series.of(Outcome.WAITING)).containsExactly(Double.NaN, 7, Double.NaN);
  }

  @Test
  void shouldTotalThePolicyPeriodAsEachSourcePrescribes() {
    for (int week = 0; week < 3; week++) {
      for (int person = 0; person <= week; person++) {
        counts.heard(new Met(week, person, person, 0, 2 * week));
      }
    }
    counts.heard(new WeekEnded(0, census(4, 40, 100)));
    counts.heard(new WeekEnded(1, census(4, 20, 10)));
    counts.heard(new WeekEnded(2, census(4, 24, 20)));

    WeeklySeries series = counts.series();

    assertThat(series.total(Outcome.MET)).isEqualTo(2 + 3);
    assertThat(series.total(Outcome.WAITING)).isEqualTo(15);
    assertThat(series.total(Outcome.LIFE_SATISFACTION)).isEqualTo(5.5);
    // The ratio of sums, (2 x 2 + 3 x 4) / 5, and not the mean of the weekly ratios 2 and 4.
    assertThat(series.total(Outcome.MEAN_WAIT)).isEqualTo(3.2, within(1e-12));
    assertThat(series.total(Outcome.START_RATE)).isNaN();
  }

  @Test
  void shouldAverageALevelOverTheWeeksInWhichItIsDefined() {
    counts.heard(new WeekEnded(1, census(4, 20, Double.NaN)));
    counts.heard(new WeekEnded(2, census(4, 20, 6)));

    assertThat(counts.series().total(Outcome.WAITING)).isEqualTo(6);
  }

  @Test
  void shouldLeaveMeansOverNobodyUndefined() {
    counts.heard(new WeekEnded(1, census(0, 0, 0)));

    assertThat(counts.series().total(Outcome.LIFE_SATISFACTION)).isNaN();
  }

  static Census census(int adults, double lifeSatisfaction, double waiting) {
    int[] inCell = new int[Strata.CELLS];
    double[] satisfaction = new double[Strata.CELLS];
    int[] lonely = new int[Strata.CELLS];
    int cell = Strata.cell(2, Sex.MEN, AgeBand.FROM_35);
    inCell[cell] = adults;
    satisfaction[cell] = lifeSatisfaction;
    lonely[cell] = adults == 0 ? 0 : 1;
    double[] levels = new double[Outcome.values().length];
    levels[Outcome.WAITING.ordinal()] = waiting;
    double[] none = new double[Strata.CELLS];
    int[] nobody = new int[Strata.CELLS];
    return new Census(inCell, satisfaction, none, none, lonely, nobody, nobody, levels);
  }
}
