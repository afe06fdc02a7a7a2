package org.linkwork.parameter;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One value for every parameter of a register; never changes. */
public final class ParameterValues {
  private final ParameterRegister register;
  private final double[] values;

  private ParameterValues(ParameterRegister register, double[] values) {
    this.register = register;
    this.values = values;
  }

  /** The values that hold when no scenario says otherwise. */
  static ParameterValues standing(ParameterRegister register) {
    double[] values = register.parameters().stream().mapToDouble(Parameter::value).toArray();
    return new ParameterValues(register, values);
  }

  /** The register whose parameters have these values. */
  public ParameterRegister register() {
    return register;
  }

  /**
   * The parameter's value, in its unit.
   *
   * @throws IllegalArgumentException if the register knows no such name
   */
  public double get(String name) {
    return values[register.position(name)];
  }

  /**
   * The same values but for one.
   *
   * @throws IllegalArgumentException if the register knows no such name, or the value is not finite
   */
  public ParameterValues with(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " cannot be " + value + ".");
    }
    double[] changed = values.clone();
    // Adding zero turns minus zero into zero, so that equal values have equal bits.
    changed[register.position(name)] = value + 0.0;
    return new ParameterValues(register, changed);
  }

  /** The values of one group by key, in the register's order; empty for a group unknown to it. */
  public Map<String, Double> group(String group) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (Parameter parameter : register.group(group)) {
      found.put(parameter.key(), get(parameter.name()));
    }
    return Collections.unmodifiableMap(found);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ParameterValues that
        && register.equals(that.register)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "values of " + values.length + " parameters";
  }
}
