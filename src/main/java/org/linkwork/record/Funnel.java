package org.linkwork.record;

import java.io.Serializable;

/**
 * How far adults came along the pathway in the policy period, and why they went no further.
 *
 * <p>Everybody counts once, by the furthest of their journeys begun in that period. At each stage
 * from {@link Stage#IN_NEED} on, those who reached it are those who reached the next, plus those
 * lost there, plus those who ended well there, plus those still on the way.
 *
 * @param reached adults who came at least as far, by {@link Stage} ordinal; first, all adults
 * @param stopped adults whose furthest journey ended at this stage, by {@link Stage} ordinal and
 *     {@link LossReason} ordinal, good endings included
 * @param open adults whose furthest journey stands at this stage at the end, by {@link Stage}
 *     ordinal; first, those who brought no need to a GP; at {@link Stage#IN_NEED}, those who
 *     brought it while a journey begun before still went on
 */
public record Funnel(long[] reached, long[][] stopped, long[] open) implements Serializable {
  /** A funnel of nobody. */
  public static Funnel empty() {
    int stages = Stage.values().length;
    return new Funnel(
        new long[stages], new long[stages][LossReason.values().length], new long[stages]);
  }

  /** Adults who came at least as far as this stage. */
  public long reached(Stage stage) {
    return reached[stage.ordinal()];
  }

  /** Adults who came as far as this stage and stopped there for this reason. */
  public long stopped(Stage stage, LossReason reason) {
    return stopped[stage.ordinal()][reason.ordinal()];
  }

  /** Adults lost at this stage, good endings not included. */
  public long lost(Stage stage) {
    return ended(stage, false);
  }

  /** Adults who left content at this stage. */
  public long endedWell(Stage stage) {
    return ended(stage, true);
  }

  /** Adults who stand at this stage at the end of the run. */
  public long open(Stage stage) {
    return open[stage.ordinal()];
  }

  /** Both funnels together. */
  public Funnel plus(Funnel other) {
    Funnel sum = empty();
    for (int stage = 0; stage < reached.length; stage++) {
      sum.reached[stage] = reached[stage] + other.reached[stage];
      sum.open[stage] = open[stage] + other.open[stage];
      for (int reason = 0; reason < stopped[stage].length; reason++) {
        sum.stopped[stage][reason] = stopped[stage][reason] + other.stopped[stage][reason];
      }
    }
    return sum;
  }

  private long ended(Stage stage, boolean well) {
    long people = 0;
    for (LossReason reason : LossReason.values()) {
      if (reason.isGoodEnding() == well) {
        people += stopped(stage, reason);
      }
    }
    return people;
  }
}
