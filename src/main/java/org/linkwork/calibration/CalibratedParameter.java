package org.linkwork.calibration;

import org.linkwork.design.Range;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;

/**
 * A parameter to be calibrated, with what was thought possible of it before.
 *
 * @param parameter the parameter
 * @param low lowest value, within the parameter's own range
 * @param high highest value
 * @param logarithmic whether places are spread evenly over the logarithm of the value
 */
public record CalibratedParameter(
    Parameter parameter, double low, double high, boolean logarithmic) {
  /** The parameter's full name. */
  public String name() {
    return parameter.name();
  }

  /** The value at a place from 0 to 1, rounded to a millionth of the range. */
  public double value(double place) {
    double share =
        logarithmic ? (low * StrictMath.pow(high / low, place) - low) / (high - low) : place;
    return new Range(name(), low, high, parameter.unit().whole()).at(share);
  }

  /** The place of a value, 0 to 1 within the range. */
  public double place(double value) {
    return logarithmic
        ? StrictMath.log(value / low) / StrictMath.log(high / low)
        : (value - low) / (high - low);
  }

  /** The value as a change of a scenario, such as {@code trust.gain=0.05}. */
  public String assignment(double place) {
    return name() + "=" + Numeral.of(value(place));
  }
}
