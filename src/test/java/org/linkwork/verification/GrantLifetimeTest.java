package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwork.verification.TestTown.logit;

import org.junit.jupiter.api.Test;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.world.World;

/**
 * V8: a group that lives on one grant, holds nothing back and closes in the first week that is not
 * paid for lives for as many grants as it takes to be refused one: Y times a geometric number.
 */
class GrantLifetimeTest {
  private static final int GROUPS = 2_000;
  private static final int GRANT_WEEKS = 10;
  private static final double RENEWED = 0.7;
  private static final int MOST_GRANTS_COUNTED = 12;
  private static final int WEEKS = 600;

  /** Three comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldLiveForAGeometricNumberOfGrants() {
    Closures closures = new Closures();
    World world = town().world(1, closures);
    assertThat(world.community().slots()).isEqualTo(GROUPS);
    for (int slot = 0; slot < GROUPS; slot++) {
      // Groups there from the start are part of the way into a grant.
      closures.firstGrantBegan[slot] =
          world.community().inSlot(slot).purse().grantEndsWeek() - GRANT_WEEKS;
    }
    for (int week = 0; week < WEEKS; week++) {
      world.setting().begin(week);
      world.funding().passWeek(world.departures()::groupCloses);
    }
    assertThat(world.community().open()).isEmpty();

    Tally grants = new Tally(MOST_GRANTS_COUNTED);
    Sample lifetimes = new Sample();
    for (int slot = 0; slot < GROUPS; slot++) {
      int lifetime = closures.closedWeek[slot] - closures.firstGrantBegan[slot];
      assertThat(lifetime % GRANT_WEEKS).as("weeks lived beyond whole grants").isZero();
      lifetimes.add(lifetime);
      grants.count(Math.min(MOST_GRANTS_COUNTED, lifetime / GRANT_WEEKS) - 1);
    }
    lifetimes.assertMean("weeks lived, Y / (1 - p)", GRANT_WEEKS / (1 - RENEWED));
    double[] shares = new double[MOST_GRANTS_COUNTED];
    double left = 1;
    for (int grant = 1; grant < MOST_GRANTS_COUNTED; grant++) {
      shares[grant - 1] = left * (1 - RENEWED);
      left *= RENEWED;
    }
    shares[MOST_GRANTS_COUNTED - 1] = left;
    grants.assertShares("groups by number of grants", shares);
    Tally.assertBinomial("grants renewed", closures.decided, closures.renewed, RENEWED);
  }

  private static TestTown town() {
    return TestTown.of(2_000, 1)
        .with("place.groups_per_10000", 10_000)
        .with("group.one_stream_share", 1)
        .with("group.no_reserves_share", 1)
        .with("group.places_spread", 0)
        .with("group.reserves_cap_weeks", 0)
        .with("group.weeks_in_debt", 1)
        .with("group.weeks_to_reapply", WEEKS)
        .with("group.cost_fixed_per_year", 10_400)
        .with("funding.grant_pounds_per_year", 10_400)
        .with("funding.grant_length_weeks", GRANT_WEEKS)
        .with("funding.long_grant_share", 0)
        .with("funding.births_per_year", 0)
        .with("funding.budget_per_person", 1e9)
        .with("group.renew_base", logit(RENEWED))
        .with("group.renew_by_occupancy", 0)
        .with("group.renew_by_evidence", 0)
        .with("group.renew_by_pooling", 0);
  }

  private static final class Closures implements Recorder {
    private final int[] firstGrantBegan = new int[GROUPS];
    private final int[] closedWeek = new int[GROUPS];
    private int decided;
    private int renewed;

    @Override
    public void heard(PathwayEvent event) {
      if (event instanceof PathwayEvent.GroupClosed closed) {
        closedWeek[closed.group()] = closed.week();
      } else if (event instanceof PathwayEvent.GrantDecided grant) {
        decided++;
        renewed += grant.renewed() ? 1 : 0;
      }
    }
  }
}
