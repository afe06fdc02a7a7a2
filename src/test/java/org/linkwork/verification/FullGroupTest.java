package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.linkwork.verification.TestTown.logit;

import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.community.CommunityGroup;
import org.linkwork.patient.Referrer;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.world.World;

/**
 * V7: a group with so many places, to which people come at random and from which they go at random,
 * turns away as many as a loss system; with few events a week that is Erlang's formula B.
 *
 * <p>In the model's own week at most one person is referred, meets the link worker and takes a
 * place if there is one; comes for the first time a week later; and from then on misses a session,
 * and with it leaves, with a constant chance. The exact blocking of that week is worked out by its
 * Markov chain; that it tends to Erlang's formula is checked on the chain.
 */
class FullGroupTest {
  private static final int PLACES = 5;
  private static final double ARRIVES = 0.2;
  private static final double LEAVES = 0.05;

  /** Two comparisons, each a false alarm once in 1,000. */
  @Test
  void shouldTurnAwayAsManyAsALossSystem() {
    TurnedAway heard = new TurnedAway();
    World world = town().world(1, heard);
    CommunityGroup group = world.community().inSlot(0);
    assertThat(world.community().slots()).isEqualTo(1);
    assertThat(group.places()).isEqualTo(PLACES);

    double[] chain = longRun(ARRIVES, LEAVES);
    Sample blocking = new Sample();
    Sample members = new Sample();
    Draws arrivals = TestTown.draws(2);
    int week = 0;
    for (int batch = -1; batch < 40; batch++) {
      int arrivedBefore = heard.arrived;
      int blockedBefore = heard.blocked;
      long membersSeen = 0;
      int batchWeeks = 2_000;
      for (int i = 0; i < batchWeeks; i++, week++) {
        membersSeen += group.members();
        passWeek(world, week, arrivals);
      }
      if (batch >= 0) {
        blocking.add((double) (heard.blocked - blockedBefore) / (heard.arrived - arrivedBefore));
        members.add((double) membersSeen / batchWeeks);
      }
    }
    blocking.assertMean("share turned away", chain[0]);
    members.assertMean("members at the beginning of a week", chain[1]);
  }

  @Test
  void shouldTendToErlangsFormulaWhenLittleHappensInAWeek() {
    double load = 4;
    double erlang = erlangB(load, PLACES);
    assertThat(erlang).isCloseTo(0.19907, within(0.00001));
    double farther = Math.abs(longRun(load * 0.02, 0.02)[0] - erlang);
    double nearer = Math.abs(longRun(load * 0.002, 0.002)[0] - erlang);
    assertThat(farther).isLessThan(0.01);
    assertThat(nearer).isLessThan(0.001).isCloseTo(farther / 10, within(farther / 50));
  }

  private static void passWeek(World world, int week, Draws arrivals) {
    world.setting().begin(week);
    if (arrivals.happens(Decision.ASKS_FOR_APPOINTMENT, 0, week, ARRIVES)) {
      int person = week % world.patients().count();
      assertThat(world.patients().referral(person)).isNull();
      world
          .linkWorkers()
          .all()
          .get(0)
          .waiting()
          .join(world.referrals().open(person, new Referrer(0, 0, 0), 0));
    }
    world.linkWorkerWeek().passWeek();
    world.sessions().welcome(practice -> false);
    world.sessions().meet(practice -> false);
    world.feedback().deliver();
    world.referrals().clearEnded();
  }

  private static TestTown town() {
    return TestTown.still(2_000, 1)
        .with("place.groups_per_10000", 5)
        .with("group.places", PLACES)
        .with("group.places_spread", 0)
        .with("group.own_members_share", 0)
        .with("service.link_workers", 1)
        .with("service.contact_hours_a_week", 1e6)
        .with("service.caseload_cap", 1e6)
        .with("link_worker.reached", 1)
        .with("link_worker.contacts_wanted", 1)
        .with("link_worker.wants_group", 1 / 0.8)
        .with("link_worker.least_fit", 0)
        .with("link_worker.noise_of_link_worker", 0)
        .with("link_worker.longest_travel_minutes", 1e6)
        .with("link_worker.knows_group", 1)
        .with("threshold.show_base", 1_000)
        .with("threshold.keep_base", logit(1 - LEAVES))
        .with("threshold.keep_by_habit", 0)
        .with("threshold.keep_by_cohesion", 0)
        .with("threshold.keep_by_fit", 0)
        .with("threshold.keep_by_change", 0)
        .with("threshold.keep_by_travel", 0)
        .with("threshold.low_mood", 0)
        .with("threshold.drive", 0)
        .with("threshold.misses_in_a_row", 1);
  }

  /**
   * The share turned away and the mean number of members as a week begins, in the long run of the
   * chain whose state is how many have been coming and whether one is expected.
   */
  private static double[] longRun(double arrives, double leaves) {
    double[][] state = new double[PLACES + 1][2];
    state[0][0] = 1;
    double blocked = 0;
    double change;
    do {
      double[][] next = new double[PLACES + 1][2];
      double full = 0;
      for (int coming = 0; coming <= PLACES; coming++) {
        for (int expected = 0; expected < 2; expected++) {
          double here = state[coming][expected];
          if (here == 0) {
            continue;
          }
          boolean isFull = coming + expected == PLACES;
          full += isFull ? here : 0;
          double joins = isFull ? 0 : arrives;
          // Whoever comes for the first time today cannot miss today's session.
          for (int stay = 0; stay <= coming; stay++) {
            double stays = binomial(coming, stay, 1 - leaves);
            next[stay + expected][1] += here * stays * joins;
            next[stay + expected][0] += here * stays * (1 - joins);
          }
        }
      }
      change = 0;
      for (int coming = 0; coming <= PLACES; coming++) {
        change += Math.abs(next[coming][0] - state[coming][0]);
        change += Math.abs(next[coming][1] - state[coming][1]);
      }
      state = next;
      blocked = full;
    } while (change > 1e-12);
    double members = 0;
    for (int coming = 0; coming <= PLACES; coming++) {
      members += coming * (state[coming][0] + state[coming][1]) + state[coming][1];
    }
    return new double[] {blocked, members};
  }

  private static double binomial(int of, int successes, double probability) {
    double ways = 1;
    for (int i = 1; i <= successes; i++) {
      ways *= (double) (of - successes + i) / i;
    }
    return ways * Math.pow(probability, successes) * Math.pow(1 - probability, of - successes);
  }

  private static double erlangB(double load, int places) {
    double blocking = 1;
    for (int place = 1; place <= places; place++) {
      blocking = load * blocking / (place + load * blocking);
    }
    return blocking;
  }

  private static final class TurnedAway implements Recorder {
    private int arrived;
    private int blocked;

    @Override
    public void heard(PathwayEvent event) {
      if (event instanceof PathwayEvent.Met) {
        arrived++;
      } else if (event instanceof PathwayEvent.Ended ended
          && ended.reason() == LossReason.NO_PLACE) {
        blocked++;
      }
    }
  }
}
