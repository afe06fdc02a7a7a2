package org.linkwork.sensitivity;

import org.linkwork.design.FactorLevel;
import org.linkwork.design.Range;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;

/**
 * A parameter that is varied over its whole range in the register.
 *
 * @param parameter the parameter
 */
public record FactorRange(Parameter parameter) {
  /** What it is in words. */
  public String meaning() {
    return parameter.meaning();
  }

  /** The parameter's full name. */
  public String name() {
    return parameter.name();
  }

  /** How well the number is known. */
  public HowKnown howKnown() {
    return HowKnown.of(parameter.source());
  }

  /** The value at a place between the ends of the range, in the parameter's unit. */
  public double value(double place) {
    return range().at(place);
  }

  /** The level at a place between the ends of the range. */
  FactorLevel level(double place) {
    return new FactorLevel(parameter.name(), Numeral.of(value(place)));
  }

  /** The place that a value really has once it is rounded as its unit wants it; 0 to 1. */
  double reached(double place) {
    return (value(place) - parameter.low()) / (parameter.high() - parameter.low());
  }

  private Range range() {
    return new Range(parameter.name(), parameter.low(), parameter.high(), parameter.unit().whole());
  }
}
