package org.linkwork.experiment;

/** An interval, both ends included; ends that are not numbers where too little is known. */
public record Interval(double low, double high) {
  /** The interval of which nothing is known. */
  public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  /** Half of its width. */
  public double halfWidth() {
    return (high - low) / 2;
  }

  /** The part of it between these bounds. */
  public Interval within(double least, double most) {
    // Neither end may leave the bounds, not even where the whole interval lies beyond one.
    return new Interval(
        Math.min(most, Math.max(least, low)), Math.min(most, Math.max(least, high)));
  }

  /** Whether it contains the value. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
