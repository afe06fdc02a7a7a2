package org.linkwork.study;

/** A mean as it grows; values that are not numbers are left out. */
final class Mean {
  private double sum;
  private int count;

  void add(double value) {
    if (!Double.isNaN(value)) {
      sum += value;
      count++;
    }
  }

  int count() {
    return count;
  }

  double sum() {
    return sum;
  }

  /** The mean; not a number where there was nothing. */
  double value() {
    return count == 0 ? Double.NaN : sum / count;
  }
}
