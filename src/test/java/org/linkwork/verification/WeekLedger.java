package org.linkwork.verification;

import java.util.Arrays;
import org.linkwork.record.Outcome;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Payer;
import org.linkwork.record.People;
import org.linkwork.record.Purpose;
import org.linkwork.record.Recorder;

/** Adds up what is told of each week, and what is told of money over all weeks. */
final class WeekLedger implements Recorder {
  private final long[][] pence = new long[Payer.values().length][Purpose.values().length];
  private final int[] heldByPractice;
  private final int[] unseenByPractice;
  private final double[] meetings;
  private final double[] followUps;
  private final double[] levels = new double[Outcome.values().length];
  private People people;
  private int week = -1;
  private int onAntidepressants;

  /** A ledger of so many practices and link workers. */
  WeekLedger(int practices, int linkWorkers) {
    heldByPractice = new int[practices];
    unseenByPractice = new int[practices];
    meetings = new double[linkWorkers];
    followUps = new double[linkWorkers];
  }

  @Override
  public void begins(People registered) {
    people = registered;
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event.week() != week) {
      week = event.week();
      Arrays.fill(heldByPractice, 0);
      Arrays.fill(unseenByPractice, 0);
      Arrays.fill(meetings, 0);
      Arrays.fill(followUps, 0);
    }
    if (event instanceof PathwayEvent.Consulted consulted) {
      heldByPractice[people.practice(consulted.person())]++;
    } else if (event instanceof PathwayEvent.WentUnseen unseen) {
      unseenByPractice[people.practice(unseen.person())]++;
    } else if (event instanceof PathwayEvent.Met met) {
      meetings[met.linkWorker()]++;
    } else if (event instanceof PathwayEvent.FollowedUp contact) {
      followUps[contact.linkWorker()]++;
    } else if (event instanceof PathwayEvent.Paid paid) {
      pence[paid.payer().ordinal()][paid.purpose().ordinal()] += paid.pence();
    } else if (event instanceof PathwayEvent.WeekEnded ended) {
      System.arraycopy(ended.census().levels(), 0, levels, 0, levels.length);
      onAntidepressants = Arrays.stream(ended.census().onAntidepressants()).sum();
    }
  }

  int held(int practice) {
    return heldByPractice[practice];
  }

  int held() {
    return Arrays.stream(heldByPractice).sum();
  }

  int unseen(int practice) {
    return unseenByPractice[practice];
  }

  double meetings(int linkWorker) {
    return meetings[linkWorker];
  }

  double followUps(int linkWorker) {
    return followUps[linkWorker];
  }

  double level(Outcome outcome) {
    return levels[outcome.ordinal()];
  }

  int onAntidepressants() {
    return onAntidepressants;
  }

  long pence(Payer payer, Purpose purpose) {
    return pence[payer.ordinal()][purpose.ordinal()];
  }

  long pence(Purpose purpose) {
    return Arrays.stream(Payer.values()).mapToLong(payer -> pence(payer, purpose)).sum();
  }
}
