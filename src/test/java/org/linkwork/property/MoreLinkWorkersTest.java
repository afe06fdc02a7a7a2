package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.chance.Poisson;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referrer;
import org.linkwork.practice.WaitingList;
import org.linkwork.practice.WaitingList.Answer;
import org.linkwork.record.Outcome;
import org.linkwork.record.WeeklyCounts;

class MoreLinkWorkersTest {
  private static final int SEEDS = 200;
  private static final int WEEKS = 60;
  private static final double ARRIVALS_A_WEEK = 11;
  private static final int SERVED_A_WEEK = 11;

  /** Who waits no longer, and why. */
  private enum Loss {
    NONE,
    EVERY_WEEK,
    WHEN_PATIENCE_ENDS
  }

  @Test
  void shouldLetNobodyWaitLongerInALineOfItsOwn() {
    for (Loss loss : Loss.values()) {
      int served = 0;
      for (int seed = 0; seed < SEEDS; seed++) {
        List<Integer> fewer = waits(seed, SERVED_A_WEEK, loss);
        List<Integer> more = waits(seed, SERVED_A_WEEK + 1, loss);
        assertThat(more).hasSameSizeAs(fewer);
        for (int referral = 0; referral < fewer.size(); referral++) {
          assertThat(more.get(referral))
              .as("%s, seed %d, referral %d", loss, seed, referral)
              .isLessThanOrEqualTo(fewer.get(referral));
          served += more.get(referral) < fewer.get(referral) ? 1 : 0;
        }
      }
      assertThat(served).as("%s: some are served sooner", loss).isPositive();
    }
  }

  @Test
  void shouldShortenTheMeanWaitInTheWholeModel(TestReporter reporter) {
    Town few =
        Town.of(2000)
            .lasting(13, 65)
            .with("need.visit_is_social", 2)
            .with("service.link_workers", 1)
            .with("service.contact_hours_a_week", 6);
    Town many = few.with("service.link_workers", 2);
    int seeds = 12;
    double shortened = 0;
    List<String> longer = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      double difference = meanWait(many.seeded(seed)) - meanWait(few.seeded(seed));
      shortened -= difference / seeds;
      if (difference > 0) {
        longer.add("seed " + seed + ": longer by " + difference + " weeks");
      }
    }
    // Referrals answer to the wait, so that a single town may well wait longer.
    reporter.publishEntry(Map.of("towns with longer waits", longer.toString()));
    assertThat(shortened).isGreaterThan(0.5);
  }

  private static double meanWait(Town town) {
    WeeklyCounts counts = new WeeklyCounts(town.horizon());
    town.passed(counts);
    return counts.series().total(Outcome.MEAN_WAIT);
  }

  /** Weeks that each referral waits, to the end or until it is lost, in order of referral. */
  private static List<Integer> waits(int seed, int servedAWeek, Loss loss) {
    Draws draws = Draws.keyed(seed, 0);
    WaitingList line = new WaitingList();
    List<Integer> waits = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      int now = week;
      int arrivals =
          Poisson.quantile(ARRIVALS_A_WEEK, draws.uniform(Decision.ASKS_FOR_APPOINTMENT, -1, week));
      for (int arrival = 0; arrival < arrivals; arrival++) {
        int number = waits.size();
        line.join(new Referral(number, number, new Referrer(0, 0, 0), 0, week, 0, 0, 5));
        waits.add(WEEKS);
      }
      line.takeOff(
          referral -> {
            boolean lost = isLost(draws, loss, referral, now);
            if (lost) {
              waits.set(referral.number(), now - referral.week());
            }
            return lost;
          });
      int[] served = {0};
      line.serve(
          referral -> {
            if (served[0] == servedAWeek) {
              return Answer.NO_TIME_LEFT;
            }
            served[0]++;
            waits.set(referral.number(), now - referral.week());
            return Answer.OFF_THE_LIST;
          });
    }
    return waits;
  }

  private static boolean isLost(Draws draws, Loss loss, Referral referral, int week) {
    return switch (loss) {
      case NONE -> false;
      case EVERY_WEEK ->
          referral.week() < week
              && draws.happens(Decision.LOSES_PATIENCE, referral.person(), week, 0.1);
      case WHEN_PATIENCE_ENDS ->
          week - referral.week()
              >= 1 + 10 * draws.uniform(Decision.LOSES_PATIENCE, referral.person(), -1);
    };
  }
}
