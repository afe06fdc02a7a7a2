package org.linkwork.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.practice.Practice;
import org.linkwork.verification.Sample;
import org.linkwork.verification.TestTown;
import org.linkwork.world.World;

/**
 * V11: what GPs know of the groups that there are comes to rest where contacts, forgetting and new
 * groups balance.
 *
 * <p>In our week a group may have been replaced, which leaves nothing; then knowledge fades by l;
 * then a contact, with chance c, closes a share d of what is not known. So the mean rests at c d /
 * (1 - (1 - c d)(1 - l)(1 - chi)). The limit of short weeks, c d / (c d + l + chi).
 */
class KnowledgeEquilibriumTest {
  private static final int SLOTS = 200;
  private static final int PRACTICES = 4;
  private static final double FADES = 0.0135;
  private static final double VISIT = 0.5;

  /** A false alarm once in 1,000 each. */
  @ParameterizedTest
  @CsvSource({"5.2, 0, 0.787", "5.2, 0.005, 0.730", "1.04, 0.005, 0.351"})
  void shouldRestWhereContactsFadingAndTurnoverBalance(
      double contactsPerYear, double replaced, double limit) {
    World world = town(contactsPerYear).world(1, TestTown.NOBODY_LISTENS);
    Community community = world.community();
    assertThat(community.slots()).isEqualTo(SLOTS);
    Draws turnover = TestTown.draws(2);

    int settling = 500;
    int weeks = 1_000;
    double[] sums = new double[SLOTS];
    int seen = 0;
    for (int week = 0; week < weeks; week++) {
      world.setting().begin(week);
      for (int slot = 0; slot < SLOTS; slot++) {
        if (turnover.happens(Decision.GRANT_RENEWED, slot, week, replaced)) {
          community.close(community.inSlot(slot), 0);
        }
      }
      community.openNew(1, () -> true);
      assertThat(community.open()).hasSize(SLOTS);
      world.knowledge().passWeek();
      if (week >= settling && week % 10 == 0) {
        seen++;
        for (int slot = 0; slot < SLOTS; slot++) {
          for (Practice practice : world.practices()) {
            sums[slot] += practice.gps().get(0).knowledge().of(slot);
          }
        }
      }
    }
    Sample known = new Sample();
    for (double sum : sums) {
      known.add(sum / seen / PRACTICES);
    }
    double learnt = contactsPerYear / 52 * VISIT;
    double rest = learnt / (1 - (1 - learnt) * (1 - FADES) * (1 - replaced));
    known.assertMean("knowledge at rest", rest);

    assertThat(learnt / (learnt + FADES + replaced)).isCloseTo(limit, within(0.0006));
    assertThat(rest).as("limit of short weeks").isCloseTo(limit, within(0.02));
  }

  private static TestTown town(double contactsPerYear) {
    return TestTown.still(4_000, PRACTICES)
        .with("workforce.full_time_share", 1)
        .with("place.gps_per_10000", PRACTICES * 10_000 / 4_000.0)
        .with("place.groups_per_10000", SLOTS * 10_000 / 4_000.0)
        .with("funding.births_per_year", 52)
        .with("funding.contacts_per_year", contactsPerYear)
        .with("belief.knowledge_by_visit", VISIT)
        .with("belief.knowledge_by_directory", 0)
        .with("belief.knowledge_fades", FADES)
        .with("belief.knowledge_start", 0);
  }
}
