package org.linkwork.decision;

/**
 * What a unit of outcome is taken to be worth: an input with a date, never a constant of nature.
 *
 * @param pounds its value
 * @param low the low end of the range in use
 * @param high the high end
 * @param year the year whose prices these are
 * @param source where it is from, in words
 */
public record UnitValue(double pounds, double low, double high, int year, String source) {
  /** Another value, of which no range is known. */
  public UnitValue at(double other) {
    return new UnitValue(other, other, other, year, "typed on the command line");
  }
}
