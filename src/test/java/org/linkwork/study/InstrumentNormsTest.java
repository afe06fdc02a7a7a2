package org.linkwork.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Draws;
import org.linkwork.intervention.InterventionCatalogue;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.record.Instrument;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Recorder;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioException;
import org.linkwork.scenario.ScenarioReader;

/** What instruments read in a whole town, against population norms where a row gives one. */
class InstrumentNormsTest {
  private static final int WEEK = 60;

  @Test
  void shouldReadTheMeanOfThePopulationInEveryInstrument() throws ScenarioException {
    Means read = read();
    // About 4,700 adults with a standard deviation of 3.4: the standard error is 0.05 points. The
    // mean of a town may differ from the country's by more than that, hence half a point.
    assertThat(read.mean(Instrument.SWEMWBS))
        .as("EQ-08: 23.7 men, 23.2 women")
        .isCloseTo(23.45, within(0.5));
    for (Instrument instrument : Instrument.values()) {
      assertThat(read.mean(instrument))
          .as(instrument.label())
          .isGreaterThan(instrument.score(Double.NEGATIVE_INFINITY))
          .isLessThan(instrument.score(Double.POSITIVE_INFINITY));
    }
  }

  @Test
  void shouldReadPeopleInDistressAboutAStandardDeviationLower() throws ScenarioException {
    Means read = read();
    // EQ-13: 40.8 of WEMWBS against about 50, which is a good standard deviation.
    double below = (read.mean(Instrument.SWEMWBS) - read.distressed.value()) / read.deviation();
    assertThat(below).isBetween(0.7, 1.7);
  }

  private static Means read() throws ScenarioException {
    Scenario town =
        new ScenarioReader(InterventionCatalogue.names())
            .readAll(
                List.of(Path.of("scenarios/baseline.yaml")),
                Overrides.NONE.set("place.registered_people=6000"))
            .get(0)
            .scenario();
    Means means = new Means(town.parameters().wellbeing().distressLevel());
    SocialPrescribingModel model =
        new SocialPrescribingModel(town, Draws.keyed(town.seed(), 0), means);
    for (int week = 0; week <= WEEK; week++) {
      model.passWeek();
    }
    return means;
  }

  private static final class Means implements Recorder {
    private final double distressLevel;
    private final Mean[] scores = new Mean[Instrument.values().length];
    private final Mean squares = new Mean();
    private final Mean distressed = new Mean();

    Means(double distressLevel) {
      this.distressLevel = distressLevel;
      for (int at = 0; at < scores.length; at++) {
        scores[at] = new Mean();
      }
    }

    @Override
    public void heard(PathwayEvent event) {
      if (event instanceof PathwayEvent.StateSeen seen) {
        double[] read = seen.state().scores();
        for (int at = 0; at < scores.length; at++) {
          scores[at].add(read[at]);
        }
        double wellbeing = read[Instrument.SWEMWBS.ordinal()];
        squares.add(wellbeing * wellbeing);
        if (seen.state().lifeSatisfaction() < distressLevel) {
          distressed.add(wellbeing);
        }
      }
    }

    @Override
    public boolean wantsStates(int week) {
      return week == WEEK;
    }

    @Override
    public boolean wantsStateOf(int person, int week) {
      return true;
    }

    double mean(Instrument instrument) {
      return scores[instrument.ordinal()].value();
    }

    double deviation() {
      double mean = mean(Instrument.SWEMWBS);
      return Math.sqrt(squares.value() - mean * mean);
    }
  }
}
