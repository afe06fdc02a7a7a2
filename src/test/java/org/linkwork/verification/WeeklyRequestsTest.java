package org.linkwork.verification;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.world.World;

/** V2: requests are Bernoulli from week to week, so that the gaps between them are geometric. */
class WeeklyRequestsTest {
  private static final int PEOPLE = 1_500;
  private static final int WEEKS_OF_FIRST_REQUESTS = 30;
  private static final int WEEKS_TO_SEE_THE_NEXT = 70;
  private static final int LONGEST_COUNTED = 20;
  private static final double RATE = 0.25;
  private static final double PROBABILITY = 1 - Math.exp(-RATE);

  /** Three comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldAskAfterGeometricGaps() {
    Gaps gaps = new Gaps();
    World world = town().world(1, gaps);
    int weeks = WEEKS_OF_FIRST_REQUESTS + WEEKS_TO_SEE_THE_NEXT;
    for (int week = 0; week < weeks; week++) {
      world.setting().begin(week);
      world.appointments().collectRequests();
      world.appointments().seePatients();
    }

    double[] shares = new double[LONGEST_COUNTED];
    double longer = 1;
    for (int gap = 1; gap < LONGEST_COUNTED; gap++) {
      shares[gap - 1] = longer * PROBABILITY;
      longer *= 1 - PROBABILITY;
    }
    shares[LONGEST_COUNTED - 1] = longer;

    gaps.lengths.assertShares("gaps between requests", shares);
    gaps.weeks.assertMean("mean gap in weeks, 1/p", 1 / PROBABILITY);
    Tally.assertBinomial("person-weeks with a request", PEOPLE * weeks, gaps.requests, PROBABILITY);
  }

  private static TestTown town() {
    return TestTown.still(PEOPLE, 1)
        .with("need.demand_per_year", 52 * RATE)
        .with("need.demand_by_mood", 0)
        .with("need.demand_by_drop", 0)
        .with("need.demand_by_loneliness", 0)
        .with("need.demand_by_condition", 0)
        .with("need.demand_by_age", 0)
        .with("need.demand_by_women", 0)
        .with("need.demand_spread", 0)
        .with("need.visit_is_social", 0)
        .with("appointment.extra_slots_share", 100);
  }

  /**
   * The gap after each request of the first weeks: whether a gap is looked at depends on its
   * beginning alone, and practically none outlasts the weeks that follow.
   */
  private static final class Gaps implements Recorder {
    private final Tally lengths = new Tally(LONGEST_COUNTED);
    private final Sample weeks = new Sample();
    private final int[] last = new int[PEOPLE];
    private int requests;

    Gaps() {
      Arrays.fill(last, Integer.MAX_VALUE);
    }

    @Override
    public void heard(PathwayEvent event) {
      if (event instanceof PathwayEvent.Consulted consulted) {
        requests++;
        int since = last[consulted.person()];
        if (since < WEEKS_OF_FIRST_REQUESTS) {
          int gap = consulted.week() - since;
          lengths.count(Math.min(LONGEST_COUNTED, gap) - 1);
          weeks.add(gap);
        }
        last[consulted.person()] = consulted.week();
      }
    }
  }
}
