package org.linkwork.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.chance.Poisson;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referrer;
import org.linkwork.practice.LinkWorker;
import org.linkwork.record.LossReason;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.world.World;

/**
 * The model's own waiting list, impatience and link worker, with Poisson referrals: the link worker
 * has just the hours to meet so many people a week, each once.
 */
final class ServedQueue implements Recorder {
  private final World world;
  private final LinkWorker worker;
  private final Draws arrivals;
  private final double mean;
  private final int people;
  private int week;
  private int arrivedThisWeek;
  private int lostThisWeek;
  private long arrived;
  private long met;
  private long lost;
  private int lastMet = -1;
  private long weeksWaitedByMet;
  private long weeksWaitedByLost;
  private int[] referredInWeek = new int[1 << 10];

  /**
   * An empty queue.
   *
   * @param mean referrals a week
   * @param served people whom the link worker can meet in a week
   * @param impatience chance a week that somebody who waits gives up
   * @param people of the town, more than will ever wait
   */
  ServedQueue(double mean, int served, double impatience, int people, int replicate) {
    this.mean = mean;
    this.people = people;
    this.arrivals = TestTown.draws(1_000 + replicate);
    this.world =
        TestTown.still(people, 1)
            .with("service.link_workers", 1)
            .with("service.contact_hours_a_week", served)
            .with("service.caseload_cap", 1e6)
            .with("link_worker.first_meeting_minutes", 60)
            .with("link_worker.admin_minutes", 0)
            .with("link_worker.reached", 1)
            .with("link_worker.contacts_wanted", 1)
            .with("link_worker.wants_group", 0)
            .with("link_worker.impatience_per_year", 52 * impatience)
            .world(replicate, this);
    this.worker = world.linkWorkers().all().get(0);
  }

  /** Passes a week: referrals, impatience, meetings; returns how many wait at its end. */
  int passWeek() {
    world.setting().begin(week);
    lostThisWeek = 0;
    double u = arrivals.uniform(Decision.ASKS_FOR_APPOINTMENT, 0, week);
    arrivedThisWeek = Poisson.quantile(mean, u);
    for (int i = 0; i < arrivedThisWeek; i++) {
      refer((int) (arrived++ % people));
    }
    world.waitingLosses().passWeek();
    world.linkWorkerWeek().passWeek();
    world.feedback().deliver();
    world.referrals().clearEnded();
    week++;
    return waiting();
  }

  private void refer(int person) {
    assertThat(world.patients().referral(person)).as("referral before").isNull();
    Referral referral = world.referrals().open(person, new Referrer(0, 0, 0), worker.post());
    worker.waiting().join(referral);
    if (referral.number() == referredInWeek.length) {
      referredInWeek = Arrays.copyOf(referredInWeek, 2 * referral.number());
    }
    referredInWeek[referral.number()] = week;
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.Met meeting) {
      met++;
      weeksWaitedByMet += meeting.weeksWaited();
      assertThat(meeting.weeksWaited())
          .as("weeks waited by referral " + meeting.referral())
          .isEqualTo(week - referredInWeek[meeting.referral()]);
      assertThat(meeting.referral()).as("first come, first met").isGreaterThan(lastMet);
      lastMet = meeting.referral();
    } else if (event instanceof PathwayEvent.Ended ended
        && ended.reason() == LossReason.GAVE_UP_WAITING) {
      lost++;
      lostThisWeek++;
      weeksWaitedByLost += week - referredInWeek[ended.referral()];
    }
  }

  int waiting() {
    return worker.waiting().length();
  }

  int arrivedThisWeek() {
    return arrivedThisWeek;
  }

  int lostThisWeek() {
    return lostThisWeek;
  }

  long met() {
    return met;
  }

  long lost() {
    return lost;
  }

  /** Weeks, each to its end, that those who still wait have waited. */
  long weeksWaitedByWaiting() {
    long[] weeks = {0};
    worker
        .waiting()
        .takeOff(
            referral -> {
              weeks[0] += week - referral.week();
              return false;
            });
    return weeks[0];
  }

  /** Weeks waited by all who were met or lost. */
  long weeksWaited() {
    return weeksWaitedByMet + weeksWaitedByLost;
  }
}
