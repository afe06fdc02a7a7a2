package org.linkwork.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.record.Instrument;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioReader;

/**
 * V33: people are referred and meet a link worker, and nothing comes of it: there is no group, and
 * neither link workers nor medicines change anything.
 */
class ZeroEffectTest {
  private static final int HALF_A_YEAR_OF_LOOKS = 2;

  private static StudyData data;

  @BeforeAll
  static void refer() throws Exception {
    Overrides overrides = Overrides.NONE.replicates("1");
    for (String setting :
        List.of(
            "place.registered_people=4000",
            "place.practices=2",
            "place.groups_per_10000=0",
            "link_worker.solves_problem=0",
            "link_worker.eases_worry=0",
            "prescribing.effect=0",
            "weeks.warm_up=52",
            "weeks.policy=104")) {
      overrides = overrides.set(setting);
    }
    Scenario idle =
        new ScenarioReader(InterventionCatalogue.names())
            .readAll(List.of(Path.of("scenarios/baseline.yaml")), overrides)
            .get(0)
            .scenario();
    data = new StudyRun(1).both(idle, 0, true, () -> false).orElseThrow().data();
  }

  @Test
  void shouldChangeNothingForAnybody() {
    assertThat(data.episodes().size()).isGreaterThan(50);
    for (int row = 0; row < data.episodes().size(); row++) {
      for (Look look : Look.values()) {
        for (Instrument instrument : Instrument.values()) {
          // As objects, since two readings that were not taken are equal too.
          assertThat((Double) data.with().looks().of(row, look, instrument))
              .isEqualTo((Double) data.without().looks().of(row, look, instrument));
        }
      }
    }
    for (int person = 0; person < data.people().count(); person += Panel.ONE_IN) {
      for (int look = 0; look < data.with().panel().looks(); look++) {
        assertThat((Double) data.with().panel().lifeSatisfaction(person, look))
            .isEqualTo((Double) data.without().panel().lifeSatisfaction(person, look));
      }
    }
  }

  /** Fails by chance less than once in a thousand seeds, were there a gain of three errors. */
  @Test
  void shouldLookLikeAGainToThoseWhoAskBeforeAndAfterAReferral() {
    List<Double> gains = new ArrayList<>();
    Gains since = new Gains(data, Look.REFERRED, Look.HALF_YEAR);
    for (int row = 0; row < data.episodes().size(); row++) {
      double gain = since.naive(row, Instrument.ONS_LIFE_SATISFACTION);
      if (!Double.isNaN(gain)) {
        gains.add(gain);
      }
    }
    SummaryStatistics all = summary(gains);
    assertThat(all.getN()).isGreaterThan(50);
    assertThat(all.getMean()).isGreaterThan(3 * error(all));
  }

  /** Fails by chance once in a thousand seeds. */
  @Test
  void shouldLookLikeNoGainFromAWeekThatTheLotHasDrawn() {
    List<Double> gains = new ArrayList<>();
    Panel panel = data.with().panel();
    for (int person = 0; person < data.people().count(); person += Panel.ONE_IN) {
      // Person by person another quarter, which has nothing to do with how the person is.
      int look = person / Panel.ONE_IN % (panel.looks() - HALF_A_YEAR_OF_LOOKS);
      double gain =
          panel.lifeSatisfaction(person, look + HALF_A_YEAR_OF_LOOKS)
              - panel.lifeSatisfaction(person, look);
      if (!Double.isNaN(gain)) {
        gains.add(gain);
      }
    }
    SummaryStatistics all = summary(gains);
    assertThat(all.getN()).isGreaterThan(500);
    assertThat(Math.abs(all.getMean())).isLessThan(3.29 * error(all));
  }

  private static SummaryStatistics summary(List<Double> values) {
    SummaryStatistics summary = new SummaryStatistics();
    values.forEach(summary::addValue);
    return summary;
  }

  private static double error(SummaryStatistics values) {
    return values.getStandardDeviation() / Math.sqrt(values.getN());
  }
}
