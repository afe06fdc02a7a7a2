package org.linkwork.record;

import org.linkwork.scenario.Horizon;

/** Counts the policy period by cell of {@link Strata}, for outcomes that concern a person. */
public final class StratumCounts implements Recorder {
  private final Horizon horizon;
  private final double[][] sums = new double[Outcome.values().length][];
  private final double[] adultWeeks = new double[Strata.CELLS];
  private final EventTally.Into thisCell = new ThisCell();
  private byte[] cells = {};
  private int cell;

  /** Counts for a run of this length, before any event. */
  public StratumCounts(Horizon horizon) {
    this.horizon = horizon;
    for (Outcome outcome : Outcome.values()) {
      if (EventTally.isPersonal(outcome) || outcome.source() == Outcome.Source.PEOPLE) {
        sums[outcome.ordinal()] = new double[Strata.CELLS];
      }
    }
  }

  @Override
  public void begins(People people) {
    cells = new byte[people.count()];
    for (int person = 0; person < cells.length; person++) {
      cells[person] =
          (byte)
              Strata.cell(
                  people.deprivationFifth(person), people.sex(person), people.ageBand(person));
    }
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event.week() < horizon.warmUpWeeks()) {
      return;
    }
    if (event instanceof PathwayEvent.Personal personal) {
      cell = cells[personal.person()];
      EventTally.countPersonal(personal, thisCell);
    } else if (event instanceof PathwayEvent.WeekEnded ended) {
      measure(ended.census());
    }
  }

  /** The table so far. */
  public StratumTable table() {
    double[][] copy = new double[sums.length][];
    for (int outcome = 0; outcome < sums.length; outcome++) {
      copy[outcome] = sums[outcome] == null ? null : sums[outcome].clone();
    }
    return new StratumTable(copy, adultWeeks.clone(), horizon.policyWeeks());
  }

  private void measure(Census census) {
    for (int at = 0; at < Strata.CELLS; at++) {
      adultWeeks[at] += census.adults()[at];
    }
    for (Outcome outcome : Outcome.values()) {
      if (outcome.source() == Outcome.Source.PEOPLE) {
        double[] sum = sums[outcome.ordinal()];
        for (int at = 0; at < Strata.CELLS; at++) {
          sum[at] += PeopleMeans.sum(census, outcome, at);
        }
      }
    }
  }

  /** An object rather than a function, so that a run can be copied with what listens to it. */
  private final class ThisCell implements EventTally.Into {
    @Override
    public void add(Outcome outcome, double amount) {
      sums[outcome.ordinal()][cell] += amount;
    }
  }
}
