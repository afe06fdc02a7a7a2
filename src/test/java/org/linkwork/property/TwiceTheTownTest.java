package org.linkwork.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.record.Outcome;
import org.linkwork.record.WeeklyCounts;
import org.linkwork.record.WeeklySeries;

class TwiceTheTownTest {
  private static final int SEEDS = 10;

  /** Three standard errors and a little: seven outcomes fail by chance once in 150 seeds. */
  private static final double STANDARD_ERRORS = 3.3;

  private static final List<Outcome> PER_HEAD =
      List.of(
          Outcome.CONSULTATIONS,
          Outcome.SOCIAL_CONSULTATIONS,
          Outcome.REFERRED,
          Outcome.PRESCRIBED,
          Outcome.COST_NHS);

  private static final List<Outcome> AS_THEY_ARE =
      List.of(Outcome.LIFE_SATISFACTION, Outcome.GP_LOAD);

  @Test
  void shouldFareTheSamePerHeadInATownTwiceAsLarge() {
    Samples once = samples(town(1500, 3, 1));
    Samples twice = samples(town(3000, 6, 2));
    for (int at = 0; at < once.means.length; at++) {
      double error = Math.sqrt(once.variances[at] / SEEDS + twice.variances[at] / SEEDS);
      assertThat(twice.means[at])
          .as(name(at))
          .isBetween(
              once.means[at] - STANDARD_ERRORS * error, once.means[at] + STANDARD_ERRORS * error);
    }
  }

  @Test
  void shouldNoticeWhenOnlyThePeopleAreTwiceAsMany() {
    Samples once = samples(town(1500, 3, 1));
    Samples crowded = samples(town(3000, 3, 1).with("place.gps_per_10000", halfTheGps()));
    int load = PER_HEAD.size() + AS_THEY_ARE.indexOf(Outcome.GP_LOAD);
    assertThat(crowded.means[load]).isGreaterThan(1.5 * once.means[load]);
  }

  private static Town town(int people, int practices, int linkWorkers) {
    return Town.of(people)
        .with("place.practices", practices)
        .with("service.link_workers", linkWorkers)
        .lasting(13, 52);
  }

  private static double halfTheGps() {
    return Town.REGISTER.values().get("place.gps_per_10000") / 2;
  }

  private static String name(int at) {
    return at < PER_HEAD.size()
        ? PER_HEAD.get(at) + " per head"
        : AS_THEY_ARE.get(at - PER_HEAD.size()).name();
  }

  private static Samples samples(Town town) {
    double[][] values = new double[PER_HEAD.size() + AS_THEY_ARE.size()][SEEDS];
    double people = town.values().get("place.registered_people");
    for (int seed = 0; seed < SEEDS; seed++) {
      WeeklyCounts counts = new WeeklyCounts(town.horizon());
      town.seeded(seed + 1).passed(counts);
      WeeklySeries series = counts.series();
      for (int at = 0; at < PER_HEAD.size(); at++) {
        values[at][seed] = series.total(PER_HEAD.get(at)) / people;
      }
      for (int at = 0; at < AS_THEY_ARE.size(); at++) {
        values[PER_HEAD.size() + at][seed] = series.total(AS_THEY_ARE.get(at));
      }
    }
    return new Samples(values);
  }

  private static final class Samples {
    private final double[] means;
    private final double[] variances;

    Samples(double[][] values) {
      means = new double[values.length];
      variances = new double[values.length];
      for (int at = 0; at < values.length; at++) {
        for (double value : values[at]) {
          means[at] += value / SEEDS;
        }
        for (double value : values[at]) {
          variances[at] += (value - means[at]) * (value - means[at]) / (SEEDS - 1);
        }
      }
    }
  }
}
