package org.linkwork.experiment;

import java.util.List;
import org.linkwork.record.LossReason;
import org.linkwork.record.PersonOutcomes;
import org.linkwork.record.Stage;

/**
 * Who fares better and who worse than the same person in the baseline, in one replicate.
 *
 * <p>A quantity of the model, which depends on how chance is shared between worlds: other keys give
 * the same means and another spread.
 *
 * @param all over all adults
 * @param byFifth the same by deprivation fifth, the most deprived first
 */
public record WhoGained(GainCounts all, List<GainCounts> byFifth) {
  /** Points of mean life satisfaction beyond which a person counts as helped or harmed. */
  public static final double THRESHOLD_POINTS = 0.05;

  private static final int FIFTHS = 5;

  /** Compares person by person; both must be of the same people. */
  public static WhoGained between(PersonOutcomes baseline, PersonOutcomes other) {
    if (baseline.count() != other.count()) {
      throw new IllegalArgumentException(
          "%d and %d people cannot be the same".formatted(baseline.count(), other.count()));
    }
    Tally all = new Tally();
    Tally[] byFifth = new Tally[FIFTHS];
    for (int fifth = 0; fifth < FIFTHS; fifth++) {
      byFifth[fifth] = new Tally();
    }
    for (int person = 0; person < baseline.count(); person++) {
      if (baseline.isAdult(person)) {
        all.add(person, baseline, other);
        byFifth[baseline.fifth()[person] - 1].add(person, baseline, other);
      }
    }
    return new WhoGained(all.counts(), List.of(byFifth).stream().map(Tally::counts).toList());
  }

  /** Whether a reason to go no further is a lack of capacity, of time, places or staff. */
  public static boolean isLackOfCapacity(LossReason reason) {
    return switch (reason) {
      case GAVE_UP_WAITING,
          NEVER_REACHED,
          NO_PLACE,
          NOTHING_TO_OFFER,
          WAIT_DETERS_GP,
          WAITED_TOO_LONG,
          NO_TIME_TO_LISTEN ->
          true;
      default -> false;
    };
  }

  private static final class Tally {
    private static final LossReason[] REASONS = LossReason.values();

    private final long[] people = new long[PersonalChange.values().length];
    private final long[] crowdedOutBy = new long[REASONS.length + 1];
    private long adults;
    private double lifeSatisfaction;

    void add(int person, PersonOutcomes baseline, PersonOutcomes other) {
      adults++;
      double gain = (double) other.lifeSatisfaction()[person] - baseline.lifeSatisfaction()[person];
      lifeSatisfaction += gain;
      count(
          gain > THRESHOLD_POINTS
              ? PersonalChange.HELPED
              : gain < -THRESHOLD_POINTS ? PersonalChange.HARMED : PersonalChange.UNAFFECTED);
      int further = other.furthest()[person] - baseline.furthest()[person];
      count(
          further > 0
              ? PersonalChange.FURTHER
              : further < 0 ? PersonalChange.LESS_FAR : PersonalChange.AS_FAR);
      if (further < 0) {
        blame(other.furthest()[person], other.reason()[person]);
      }
    }

    private void blame(byte furthest, byte reason) {
      if (reason == PersonOutcomes.NO_REASON) {
        if (furthest == Stage.AGREED.ordinal()) {
          count(PersonalChange.CROWDED_OUT);
          crowdedOutBy[REASONS.length]++;
        }
      } else if (isLackOfCapacity(REASONS[reason])) {
        count(PersonalChange.CROWDED_OUT);
        crowdedOutBy[reason]++;
      }
    }

    private void count(PersonalChange change) {
      people[change.ordinal()]++;
    }

    GainCounts counts() {
      return new GainCounts(adults, people, crowdedOutBy, lifeSatisfaction);
    }
  }
}
