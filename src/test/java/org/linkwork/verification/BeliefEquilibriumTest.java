package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.patient.News.Turn;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referrer;
import org.linkwork.practice.GeneralPractitioner;
import org.linkwork.theme.SubTheme;
import org.linkwork.world.World;

/**
 * V10: a GP's belief comes to rest where reports and forgetting balance.
 *
 * <p>In our week a report, V + a (r - V), comes before forgetting, V + l (V0 - V), so that with a
 * chance u of a report the mean is at rest at ((1-l) u a r + l V0) / ((1-l) u a + l). The usual
 * formula has the limit of short weeks, (u a r + l V0) / (u a + l), which differs by less than l.
 */
class BeliefEquilibriumTest {
  private static final int GPS = 100;
  private static final double START = 0.5;
  private static final double LEARNING = 0.06;
  private static final double FORGETTING = 0.006;

  /** A false alarm once in 1,000 each. */
  @ParameterizedTest
  @CsvSource({"0.1, 0.9", "0.1, 0.2", "0.8, 0.5"})
  void shouldRestWhereReportsAndForgettingBalance(double reported, double benefited) {
    World world = town(reported).world(1, TestTown.NOBODY_LISTENS);
    List<GeneralPractitioner> gps = world.practices().get(0).gps();
    assertThat(gps).hasSize(GPS);
    Draws turns = TestTown.draws(2);

    int settling = 1_000;
    int weeks = 2_000;
    double[] sums = new double[GPS];
    for (int week = 0; week < weeks; week++) {
      world.setting().begin(week);
      for (int gp = 0; gp < GPS; gp++) {
        boolean well = turns.happens(Decision.GP_OFFERS, gp, week, benefited);
        Referral referral =
            new Referral(0, gp, new Referrer(gp, gp, 0), 0, week, week, Referral.SIGNPOSTED, 7);
        world.feedback().of(referral, well ? Turn.BENEFITED : Turn.DID_NOT_ATTEND);
      }
      world.feedback().deliver();
      world.conviction().passWeek(world.evidence());
      for (int gp = 0; gp < GPS && week >= settling; gp++) {
        sums[gp] += gps.get(gp).belief();
      }
    }
    Sample beliefs = new Sample();
    for (double sum : sums) {
      beliefs.add(sum / (weeks - settling));
    }
    double learnt = (1 - FORGETTING) * reported * LEARNING;
    double rest = (learnt * benefited + FORGETTING * START) / (learnt + FORGETTING);
    beliefs.assertMean("belief at rest", rest);

    double shortWeeks = reported * LEARNING;
    double limit = (shortWeeks * benefited + FORGETTING * START) / (shortWeeks + FORGETTING);
    assertThat(rest).as("limit of short weeks").isCloseTo(limit, within(FORGETTING));
  }

  @Test
  void shouldFallBelowThePriorWhenReportsAreWorseThanBelieved() {
    World world = town(1).world(1, TestTown.NOBODY_LISTENS);
    GeneralPractitioner gp = world.practices().get(0).gps().get(0);
    for (int week = 0; week < 50; week++) {
      world.setting().begin(week);
      Referral referral =
          new Referral(0, 0, new Referrer(0, 0, 0), 0, week, week, Referral.SIGNPOSTED, 7);
      world.feedback().of(referral, Turn.UNCHANGED);
      world.feedback().deliver();
    }
    // Nobody forgets here: 49 reports of 0.3 have arrived, each a week after it was sent.
    assertThat(gp.belief())
        .isCloseTo(0.3 + (START - 0.3) * Math.pow(1 - LEARNING, 49), within(1e-12));
  }

  private static TestTown town(double reported) {
    return TestTown.still(1_000, 1)
        .with("workforce.full_time_share", 1)
        .with("place.gps_per_10000", 10 * GPS)
        .with("belief.start", START)
        .with("belief.spread", 0)
        .with("belief.learning", LEARNING)
        .with("belief.forgetting", FORGETTING)
        .with("belief.peers", 0)
        .with("belief.complaints", 0)
        .with("belief.reward_unchanged", 0.3)
        .holding(SubTheme.FORMAL_EVIDENCE, SubTheme.FORMAL_EVIDENCE.neutral())
        .with("reporting.report_probability", reported)
        .with("reporting.in_house_report_probability", reported)
        // Every report is on its way for one week, so that at most one arrives in each.
        .with("reporting.delay_weeks", 0);
  }
}
