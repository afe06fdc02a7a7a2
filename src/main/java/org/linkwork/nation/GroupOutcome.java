package org.linkwork.nation;

import java.util.Optional;
import org.linkwork.experiment.Interval;
import org.linkwork.record.Outcome;

/**
 * One outcome of one group.
 *
 * @param group which networks or people
 * @param outcome which outcome
 * @param unit unit of the values
 * @param today its value as things are
 * @param changed what the policy adds to it, and the p of that by Holm's method over all groups;
 *     empty without a policy
 * @param total sum over the nation as things are, in the outcome's unit; not a number where it does
 *     not add up
 * @param totalChanged what the policy adds to that sum; not a number likewise or without a policy
 */
public record GroupOutcome(
    Group group,
    Outcome outcome,
    String unit,
    RatioEstimate today,
    Optional<Changed> changed,
    double total,
    double totalChanged) {
  private static final double LEVEL = 0.05;
  private static final int FEWEST_NETWORKS = 5;

  /**
   * What a policy changes.
   *
   * @param difference with the policy minus today
   * @param adjustedP its p by Holm's method over all groups of the outcome
   */
  public record Changed(RatioEstimate difference, double adjustedP) {
    /** Whether it is more than what networks differ by. */
    public boolean isBeyondChance() {
      return difference.n() >= FEWEST_NETWORKS && adjustedP < LEVEL;
    }
  }

  /** The sum with its interval, which is that of the rate in other units. */
  public Interval totalInterval() {
    return scaled(today, total);
  }

  /** What is added to the sum, likewise. */
  public Interval totalChangedInterval() {
    return changed.map(c -> scaled(c.difference(), totalChanged)).orElse(Interval.UNKNOWN);
  }

  private static Interval scaled(RatioEstimate rate, double total) {
    double times = rate.value() == 0 ? Double.NaN : total / rate.value();
    return new Interval(times * rate.interval().low(), times * rate.interval().high());
  }

  GroupOutcome adjusted(double adjustedP) {
    return new GroupOutcome(
        group,
        outcome,
        unit,
        today,
        changed.map(c -> new Changed(c.difference(), adjustedP)),
        total,
        totalChanged);
  }
}
