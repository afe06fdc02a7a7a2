package org.linkwork.teach.page;

import java.util.function.LongSupplier;

/** So many requests at once, refilled at a steady rate; free to be shared by threads. */
final class Bucket {
  private static final double NANOSECONDS = 1e9;

  private final double most;
  private final double aSecond;
  private final LongSupplier clock;
  private double left;
  private long last;

  /**
   * A full bucket.
   *
   * @param most requests at once
   * @param aSecond requests by which it refills in a second
   * @param clock nanoseconds since some moment
   */
  Bucket(double most, double aSecond, LongSupplier clock) {
    this.most = most;
    this.aSecond = aSecond;
    this.clock = clock;
    this.left = most;
    this.last = clock.getAsLong();
  }

  /** Puts one back that was taken. */
  synchronized void giveBack() {
    left = Math.min(most, left + 1);
  }

  /** Takes one, if there is one. */
  synchronized boolean take() {
    long now = clock.getAsLong();
    left = Math.min(most, left + (now - last) / NANOSECONDS * aSecond);
    last = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
