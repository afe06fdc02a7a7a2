package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linkwork.patient.Patients;
import org.linkwork.world.World;

/**
 * Depressive episodes end at a constant rate, begin with blows, and are as common at the start as
 * in the long run, which is begins / (begins + ends) for everybody.
 */
class DepressiveEpisodesTest {
  private static final int PEOPLE = 6_000;
  private static final double BEGINS = 0.01;
  private static final double ENDS = 0.015;

  /** Three comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldBeAsCommonAtTheStartAsInTheLongRun() {
    World world = vulnerable().world(1, TestTown.NOBODY_LISTENS);
    double expected = BEGINS / (BEGINS + ENDS);
    assertShare("at the start", depressed(world), expected);
    passWeeks(world, 0, 13);
    assertShare("after a quarter", depressed(world), expected);
    passWeeks(world, 13, 250);
    assertShare("after five years", depressed(world), expected);
  }

  /** Two comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldLiftAtAConstantRate() {
    World world =
        vulnerable().with("wellbeing.shocks_per_year", 0).world(1, TestTown.NOBODY_LISTENS);
    assertThat(depressed(world)).as("without blows there are no episodes").isZero();
    World struck = vulnerable().world(2, TestTown.NOBODY_LISTENS);
    Patients patients = struck.patients();
    boolean[] before = new boolean[PEOPLE];
    int ill = 0;
    for (int person = 0; person < PEOPLE; person++) {
      before[person] = patients.isDepressed(person);
      ill += before[person] ? 1 : 0;
    }
    passWeeks(struck, 0, 1);
    int recovered = 0;
    int fallen = 0;
    for (int person = 0; person < PEOPLE; person++) {
      recovered += before[person] && !patients.isDepressed(person) ? 1 : 0;
      fallen += !before[person] && patients.isDepressed(person) ? 1 : 0;
    }
    // Who recovers may be struck in the same week.
    Tally.assertBinomial("recovered in a week", ill, recovered, ENDS * (1 - BEGINS));
    Tally.assertBinomial("fallen ill in a week", PEOPLE - ill, fallen, BEGINS);
  }

  @Test
  void shouldSpareTheResilient() {
    World hardy =
        vulnerable().with("wellbeing.depression_base", -40).world(1, TestTown.NOBODY_LISTENS);
    passWeeks(hardy, 0, 100);
    assertThat(depressed(hardy)).isZero();
  }

  /** A false alarm once in 1,000. */
  @Test
  void shouldSpreadResilienceBetweenPeople() {
    // With an endless spread half of all fall ill at every blow and half at none.
    World world =
        vulnerable()
            .with("wellbeing.depression_base", 0)
            .with("wellbeing.resilience_spread", 1e6)
            .world(1, TestTown.NOBODY_LISTENS);
    assertShare("of half", depressed(world), BEGINS / (BEGINS + ENDS) / 2);
  }

  private static void assertShare(String when, int depressed, double expected) {
    Tally.assertBinomial("depressed " + when, PEOPLE, depressed, expected);
  }

  private static int depressed(World world) {
    int depressed = 0;
    for (int person = 0; person < PEOPLE; person++) {
      depressed += world.patients().isDepressed(person) ? 1 : 0;
    }
    return depressed;
  }

  private static void passWeeks(World world, int from, int until) {
    for (int week = from; week < until; week++) {
      world.setting().begin(week);
      world.belongings().passWeek();
      world.wellbeing().passWeek();
    }
  }

  /** Everybody falls ill at every blow. */
  private static TestTown vulnerable() {
    return TestTown.still(PEOPLE, 1)
        .with("wellbeing.shocks_per_year", 52 * BEGINS)
        .with("wellbeing.shock_gradient", 0)
        .with("wellbeing.own_group_protection", 1)
        .with("wellbeing.depression_base", 40)
        .with("wellbeing.resilience_spread", 0)
        .with("wellbeing.depression_lifts_per_year", 52 * ENDS);
  }
}
