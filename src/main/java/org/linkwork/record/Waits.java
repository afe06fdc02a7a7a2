package org.linkwork.record;

import java.util.Arrays;
import java.util.List;
import org.linkwork.scenario.Horizon;

/** Counts waits that end in the policy period by whole weeks. */
public final class Waits implements Recorder {
  private final Horizon horizon;
  private final long[][] people = new long[Wait.values().length][0];

  /** Counts for a run of this length, before any event. */
  public Waits(Horizon horizon) {
    this.horizon = horizon;
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event.week() < horizon.warmUpWeeks()) {
      return;
    }
    if (event instanceof PathwayEvent.Consulted consulted) {
      add(Wait.FOR_APPOINTMENT, consulted.weeksWaited());
    } else if (event instanceof PathwayEvent.Met met) {
      add(Wait.FOR_LINK_WORKER, met.weeksWaited());
    } else if (event instanceof PathwayEvent.TurnedUp turnedUp) {
      add(Wait.FOR_FIRST_SESSION, turnedUp.weeksSinceReferral());
    }
  }

  /** One histogram for each {@link Wait}, by its ordinal. */
  public List<WaitHistogram> histograms() {
    return Arrays.stream(Wait.values())
        .map(wait -> new WaitHistogram(wait, people[wait.ordinal()].clone()))
        .toList();
  }

  private void add(Wait wait, int weeks) {
    long[] counts = people[wait.ordinal()];
    if (weeks >= counts.length) {
      counts = Arrays.copyOf(counts, weeks + 1);
      people[wait.ordinal()] = counts;
    }
    counts[weeks]++;
  }
}
