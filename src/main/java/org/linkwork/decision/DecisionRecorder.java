package org.linkwork.decision;

import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwork.record.Census;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Payer;
import org.linkwork.record.People;
import org.linkwork.record.Purpose;
import org.linkwork.record.Readings;
import org.linkwork.record.Recorder;
import org.linkwork.record.Strata;
import org.linkwork.scenario.Horizon;

/**
 * Adds up what a decision needs of one run by year of the policy period: money, person-weeks of
 * life satisfaction by deprivation fifth, GP minutes, what became of people and what happened.
 */
final class DecisionRecorder implements Recorder {
  static final int FIFTHS = 5;
  private static final int WEEKS_A_YEAR = 52;

  private final Horizon horizon;
  private final long[][][] pence;
  private final double[][] satisfactionWeeks;
  private final long[][] adultWeeks;
  private final double[] gpMinutes;
  private final long[][] people = new long[Count.values().length][FIFTHS];
  private final long[] happenings = new long[Happening.values().length];
  private byte[] fifths = {};

  DecisionRecorder(Horizon horizon) {
    this.horizon = horizon;
    int years = (horizon.policyWeeks() + WEEKS_A_YEAR - 1) / WEEKS_A_YEAR;
    pence = new long[years][Payer.values().length][Purpose.values().length];
    satisfactionWeeks = new double[years][FIFTHS];
    adultWeeks = new long[years][FIFTHS];
    gpMinutes = new double[years];
  }

  @Override
  public void begins(People all) {
    fifths = new byte[all.count()];
    for (int person = 0; person < fifths.length; person++) {
      fifths[person] = (byte) (all.deprivationFifth(person) - 1);
    }
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event.week() < horizon.warmUpWeeks()) {
      return;
    }
    int year = (event.week() - horizon.warmUpWeeks()) / WEEKS_A_YEAR;
    if (event instanceof PathwayEvent.Paid paid) {
      pence[year][paid.payer().ordinal()][paid.purpose().ordinal()] += paid.pence();
    } else if (event instanceof PathwayEvent.WeekEnded ended) {
      add(year, ended.census());
    } else if (event instanceof PathwayEvent.Consulted consulted) {
      gpMinutes[year] += consulted.minutes();
    } else if (event instanceof PathwayEvent.Referred one) {
      count(Count.REFERRED, one);
    } else if (event instanceof PathwayEvent.TurnedUp one) {
      count(Count.TURNED_UP, one);
    } else if (event instanceof PathwayEvent.StillComing one && one.weeks() == 12) {
      count(Count.STILL_COMING, one);
    } else if (event instanceof PathwayEvent.Benefited one) {
      count(Count.HELPED, one);
    } else if (event instanceof PathwayEvent.LostGroup one) {
      count(Count.LOST_GROUP, one);
    } else {
      happens(event);
    }
  }

  private void happens(PathwayEvent event) {
    if (event instanceof PathwayEvent.GroupClosed) {
      happenings[Happening.GROUPS_CLOSED.ordinal()]++;
    } else if (event instanceof PathwayEvent.GroupOpened) {
      happenings[Happening.GROUPS_OPENED.ordinal()]++;
    } else if (event instanceof PathwayEvent.GrantDecided grant && !grant.renewed()) {
      happenings[Happening.GRANTS_ENDED.ordinal()]++;
    } else if (event instanceof PathwayEvent.LinkWorkerLeft) {
      happenings[Happening.LINK_WORKERS_LEFT.ordinal()]++;
    } else if (event instanceof PathwayEvent.GpLeft) {
      happenings[Happening.GPS_LEFT.ordinal()]++;
    }
  }

  private void count(Count what, PathwayEvent.Personal event) {
    people[what.ordinal()][fifths[event.person()]]++;
  }

  private void add(int year, Census census) {
    for (int cell = 0; cell < Strata.CELLS; cell++) {
      int fifth = Strata.fifth(cell) - 1;
      satisfactionWeeks[year][fifth] += census.lifeSatisfaction()[cell];
      adultWeeks[year][fifth] += census.adults()[cell];
    }
  }

  /** All sums, as {@link RunLedger} reads them. */
  Readings readings() {
    SortedMap<String, Double> sums = new TreeMap<>();
    for (int year = 0; year < pence.length; year++) {
      sums.put(RunLedger.minutes(year), gpMinutes[year]);
      for (Payer payer : Payer.values()) {
        for (Purpose purpose : Purpose.values()) {
          long paid = pence[year][payer.ordinal()][purpose.ordinal()];
          if (paid > 0) {
            sums.put(RunLedger.pence(year, payer, purpose), (double) paid);
          }
        }
      }
      for (int fifth = 0; fifth < FIFTHS; fifth++) {
        sums.put(RunLedger.satisfaction(year, fifth), satisfactionWeeks[year][fifth]);
        sums.put(RunLedger.adults(year, fifth), (double) adultWeeks[year][fifth]);
      }
    }
    for (Count what : Count.values()) {
      for (int fifth = 0; fifth < FIFTHS; fifth++) {
        sums.put(RunLedger.count(what, fifth), (double) people[what.ordinal()][fifth]);
      }
    }
    for (Happening what : Happening.values()) {
      sums.put(what.key(), (double) happenings[what.ordinal()]);
    }
    return new Readings(sums);
  }
}
