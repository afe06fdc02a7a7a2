package org.linkwork.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent.Consulted;
import org.linkwork.record.PathwayEvent.GpLeft;
import org.linkwork.record.PathwayEvent.Met;
import org.linkwork.record.PathwayEvent.Referred;
import org.linkwork.record.PathwayEvent.WeekEnded;
import org.linkwork.scenario.Horizon;

class StratumCountsTest {
  private final StratumCounts counts = new StratumCounts(new Horizon(1, 2));

  StratumCountsTest() {
    counts.begins(
        new FewPeople(
            List.of(
                new FewPeople.Person(true, 1, Sex.WOMEN, AgeBand.FROM_18),
                new FewPeople.Person(true, 1, Sex.MEN, AgeBand.FROM_80),
                new FewPeople.Person(true, 5, Sex.MEN, AgeBand.FROM_80))));
  }

  @Test
  void shouldCountThePolicyPeriodByKindOfPerson() {
    counts.heard(new Referred(0, 0, 0, 0, 0));
    counts.heard(new Referred(1, 0, 0, 1, 0));
    counts.heard(new Referred(1, 1, 0, 2, 0));
    counts.heard(new Referred(2, 2, 0, 3, 0));

    StratumTable table = counts.table();

    assertThat(table.value(Outcome.REFERRED, Breakdown.DEPRIVATION_FIFTH, 0)).isEqualTo(2);
    assertThat(table.value(Outcome.REFERRED, Breakdown.DEPRIVATION_FIFTH, 4)).isEqualTo(1);
    assertThat(table.value(Outcome.REFERRED, Breakdown.SEX, 0)).isEqualTo(1);
    assertThat(table.value(Outcome.REFERRED, Breakdown.SEX, 1)).isEqualTo(2);
    assertThat(table.value(Outcome.REFERRED, Breakdown.AGE_BAND, 5)).isEqualTo(2);
    assertThat(table.value(Outcome.REFERRED, Breakdown.AGE_BAND, 2)).isZero();
  }

  @Test
  void shouldDivideCollapsedSumsForRatios() {
    counts.heard(new Referred(1, 0, 0, 1, 0));
    counts.heard(new Referred(1, 1, 0, 2, 0));
    counts.heard(new Met(2, 1, 2, 0, 1));

    StratumTable table = counts.table();

    assertThat(table.value(Outcome.MEETING_RATE, Breakdown.DEPRIVATION_FIFTH, 0)).isEqualTo(0.5);
    assertThat(table.value(Outcome.MEETING_RATE, Breakdown.DEPRIVATION_FIFTH, 4)).isNaN();
  }

  @Test
  void shouldAverageOverAdultsAndWeeks() {
    counts.heard(new WeekEnded(0, WeeklyCountsTest.census(10, 100, 0)));
    counts.heard(new WeekEnded(1, WeeklyCountsTest.census(10, 60, 0)));
    counts.heard(new WeekEnded(2, WeeklyCountsTest.census(10, 80, 0)));

    StratumTable table = counts.table();

    assertThat(table.value(Outcome.LIFE_SATISFACTION, Breakdown.SEX, 1)).isEqualTo(7);
    assertThat(table.value(Outcome.LIFE_SATISFACTION, Breakdown.SEX, 0)).isNaN();
    assertThat(table.adults(Breakdown.DEPRIVATION_FIFTH, 1)).isEqualTo(10);
  }

  @Test
  void shouldHaveOnlyOutcomesThatConcernAPerson() {
    counts.heard(new GpLeft(1, 0, 0));

    StratumTable table = counts.table();

    assertThat(table.has(Outcome.REFERRED)).isTrue();
    assertThat(table.has(Outcome.MEETING_RATE)).isTrue();
    assertThat(table.has(Outcome.LIFE_SATISFACTION)).isTrue();
    assertThat(table.has(Outcome.GP_LEAVERS)).isFalse();
    assertThat(table.has(Outcome.COST_NHS)).isFalse();
    assertThat(table.has(Outcome.WAITING)).isFalse();
    assertThat(table.value(Outcome.GP_LEAVERS, Breakdown.SEX, 0)).isNaN();
  }

  @Test
  void shouldAddUpToTheWeeklyCounts() {
    Horizon horizon = new Horizon(1, 2);
    WeeklyCounts weekly = new WeeklyCounts(horizon);
    for (int person = 0; person < 3; person++) {
      Consulted visit = new Consulted(2, person, 0, true, true, 0, 10.25, 1.5, 0.5);
      weekly.heard(visit);
      counts.heard(visit);
    }

    for (Breakdown breakdown : Breakdown.values()) {
      double sum = 0;
      for (int kind = 0; kind < breakdown.size(); kind++) {
        sum += counts.table().value(Outcome.CONSULTATION_MINUTES, breakdown, kind);
      }
      assertThat(sum).isEqualTo(weekly.series().total(Outcome.CONSULTATION_MINUTES));
    }
  }
}
