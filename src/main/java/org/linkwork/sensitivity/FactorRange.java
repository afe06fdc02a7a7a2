package org.linkwork.sensitivity;

import org.linkwork.design.FactorLevel;
import org.linkwork.design.Range;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;

/**
 * A parameter that is varied over its whole range in the register.
 *
 * @param parameter the parameter
 * @param meaning what it is in words that stand alone, unlike those of a register, which may point
 *     to the entry before
 */
public record FactorRange(Parameter parameter, String meaning) {
  private static final String SAME = "the same";

  /** The parameter with its meaning in full. */
  static FactorRange of(Parameter parameter, ParameterRegister register) {
    String meaning = parameter.meaning();
    if (!meaning.startsWith(SAME)) {
      return new FactorRange(parameter, meaning);
    }
    String before = meaning;
    for (Parameter earlier : register.group(parameter.group())) {
      if (earlier.equals(parameter)) {
        break;
      }
      before = earlier.meaning().startsWith(SAME) ? before : earlier.meaning();
    }
    int colon = before.indexOf(':');
    String stem = colon < 0 ? before : before.substring(0, colon);
    return new FactorRange(
        parameter, stem + ": " + meaning.substring(SAME.length()).replaceFirst("^[, ]+", ""));
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
