package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.People;
import org.linkwork.record.Purpose;
import org.linkwork.scenario.Horizon;

/** Which GPs leave which practice in which year, whom people saw, and what link workers cost. */
final class StaffBook {
  private static final int WEEKS_A_YEAR = 52;
  private static final double HIGH = 0.1;
  private static final double VERY_HIGH = 0.4;
  private static final double PENCE = 100;

  private final int warmUp;
  private final int years;
  private final ProviderVisits providers;
  private boolean[] known = new boolean[8];
  private int[] gps = new int[1];
  private int[] leavers;

  StaffBook(Horizon horizon) {
    warmUp = horizon.warmUpWeeks();
    years = horizon.policyWeeks() / WEEKS_A_YEAR;
    providers = new ProviderVisits(horizon.weeks());
    leavers = new int[years];
  }

  void sees(People people, int person, int post, int week) {
    if (post >= known.length) {
      known = Arrays.copyOf(known, 2 * post);
    }
    if (!known[post]) {
      known[post] = true;
      int practice = people.practice(person);
      room(practice);
      gps[practice]++;
    }
    providers.sees(person, post, week);
  }

  void leaves(int week, int post, int practice) {
    providers.leaves(post);
    int year = Math.floorDiv(week - warmUp, WEEKS_A_YEAR);
    if (year >= 0 && year < years) {
      room(practice);
      leavers[practice * years + year]++;
    }
  }

  void arrives(int post) {
    providers.arrives(post);
  }

  void pays(PathwayEvent.Paid paid, Tally tally) {
    if (paid.purpose() == Purpose.LINK_WORKERS) {
      tally.add(Quantity.SERVICE_COST, paid.pence() / PENCE);
    }
  }

  private void room(int practice) {
    if (practice >= gps.length) {
      gps = Arrays.copyOf(gps, practice + 1);
      leavers = Arrays.copyOf(leavers, (practice + 1) * years);
    }
  }

  /** Adds what there is to say on turnover and continuity. */
  void read(People people, Tally tally) {
    for (int practice = 0; practice < gps.length; practice++) {
      for (int year = 0; year < years && gps[practice] > 0; year++) {
        double turnover = (double) leavers[practice * years + year] / gps[practice];
        tally.add(Quantity.PRACTICE_YEARS, 1);
        if (turnover > VERY_HIGH) {
          tally.add(Quantity.PRACTICE_YEARS_VERY_HIGH, 1);
        } else if (turnover >= HIGH) {
          tally.add(Quantity.PRACTICE_YEARS_HIGH, 1);
        }
      }
    }
    providers.read(people, tally);
  }
}
