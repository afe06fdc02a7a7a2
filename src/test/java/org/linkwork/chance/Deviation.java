package org.linkwork.chance;

/** The largest relative deviation of one function from another over many arguments. */
final class Deviation {
  private double largest;
  private double at;

  void count(double argument, double value, double reference) {
    double relative = value == reference ? 0 : Math.abs((value - reference) / reference);
    // NaN counts as a deviation.
    if (!(relative <= largest)) {
      largest = relative;
      at = argument;
    }
  }

  double largest() {
    return largest;
  }

  @Override
  public String toString() {
    return "largest relative deviation, at " + at;
  }
}
