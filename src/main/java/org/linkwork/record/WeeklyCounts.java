package org.linkwork.record;

import java.util.Arrays;
import org.linkwork.scenario.Horizon;

/** Counts events week by week and keeps what each census measured, for every {@link Outcome}. */
public final class WeeklyCounts implements Recorder {
  private static final double PENCE_IN_A_POUND = 100;

  private final Horizon horizon;
  private final double[][] values;
  private final EventTally.Into thisWeek = new ThisWeek();
  private int week;

  /** Counts for a run of this length, before any event. */
  public WeeklyCounts(Horizon horizon) {
    this.horizon = horizon;
    values = new double[Outcome.values().length][horizon.weeks()];
    for (Outcome outcome : Outcome.values()) {
      if (outcome.source() != Outcome.Source.EVENT) {
        Arrays.fill(values[outcome.ordinal()], Double.NaN);
      }
    }
  }

  @Override
  public void heard(PathwayEvent event) {
    week = event.week();
    if (event instanceof PathwayEvent.WeekEnded ended) {
      measure(ended.census());
    } else {
      EventTally.count(event, thisWeek);
    }
  }

  /** The series so far. */
  public WeeklySeries series() {
    double[][] series = new double[values.length][];
    for (Outcome outcome : Outcome.values()) {
      series[outcome.ordinal()] = values[outcome.ordinal()].clone();
    }
    for (Payer payer : Payer.values()) {
      double[] pounds = series[EventTally.cost(payer).ordinal()];
      Arrays.setAll(pounds, at -> pounds[at] / PENCE_IN_A_POUND);
    }
    for (Outcome outcome : Outcome.values()) {
      if (outcome.source() == Outcome.Source.RATIO) {
        divide(series, outcome);
      }
    }
    return new WeeklySeries(horizon.warmUpWeeks(), series);
  }

  private void measure(Census census) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.source() == Outcome.Source.LEVEL) {
        values[outcome.ordinal()][week] = census.levels()[outcome.ordinal()];
      } else if (outcome.source() == Outcome.Source.PEOPLE) {
        values[outcome.ordinal()][week] = mean(census, outcome);
      }
    }
  }

  private static double mean(Census census, Outcome outcome) {
    long adults = 0;
    double sum = 0;
    for (int cell = 0; cell < Strata.CELLS; cell++) {
      adults += census.adults()[cell];
      sum += PeopleMeans.sum(census, outcome, cell);
    }
    return adults == 0 ? Double.NaN : sum / adults;
  }

  private static void divide(double[][] series, Outcome outcome) {
    double[] above = series[outcome.numerator().ordinal()];
    double[] below = series[outcome.denominator().ordinal()];
    Arrays.setAll(
        series[outcome.ordinal()], at -> below[at] == 0 ? Double.NaN : above[at] / below[at]);
  }

  /** An object rather than a function, so that a run can be copied with what listens to it. */
  private final class ThisWeek implements EventTally.Into {
    @Override
    public void add(Outcome outcome, double amount) {
      values[outcome.ordinal()][week] += amount;
    }
  }
}
