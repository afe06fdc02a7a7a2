package org.linkwork.record;

import java.util.Arrays;

/**
 * How long people waited, among those whose wait ended in the policy period.
 *
 * @param kind which wait
 * @param people by whole weeks waited, from 0
 */
public record WaitHistogram(Wait kind, long[] people) {
  /** Number of waits that ended. */
  public long count() {
    return Arrays.stream(people).sum();
  }

  /** Mean wait in weeks; not a number when nobody's wait ended. */
  public double mean() {
    double weeks = 0;
    for (int week = 0; week < people.length; week++) {
      weeks += (double) week * people[week];
    }
    return weeks / count();
  }

  /** Median wait in whole weeks; not a number when nobody's wait ended. */
  public double median() {
    return quantile(0.5);
  }

  /** The wait in whole weeks that nine in ten did not exceed; not a number when there is none. */
  public double ninetieth() {
    return quantile(0.9);
  }

  /** The fewest whole weeks within which at least this share, above 0 to 1, had been seen. */
  public double quantile(double share) {
    double needed = share * count();
    long seen = 0;
    for (int week = 0; week < people.length; week++) {
      seen += people[week];
      if (seen > 0 && seen >= needed) {
        return week;
      }
    }
    return Double.NaN;
  }

  /** Both histograms together; both must be of the same wait. */
  public WaitHistogram plus(WaitHistogram other) {
    if (kind != other.kind) {
      throw new IllegalArgumentException("Cannot add " + other.kind + " to " + kind);
    }
    long[] sum = Arrays.copyOf(people, Math.max(people.length, other.people.length));
    for (int week = 0; week < other.people.length; week++) {
      sum[week] += other.people[week];
    }
    return new WaitHistogram(kind, sum);
  }
}
