package org.linkwork.intervention;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;

/**
 * The parameters that say how strong an intervention or a comparator is and what it costs.
 *
 * @param strengths what it moves by how much, its own parameters first
 * @param prices what it costs
 */
public record InterventionNumbers(List<Parameter> strengths, List<Parameter> prices) {
  /** Copies the lists. */
  public InterventionNumbers {
    strengths = List.copyOf(strengths);
    prices = List.copyOf(prices);
  }

  /**
   * The parameters of the register that are named.
   *
   * @param named full names, or groups such as {@code buddy} for all of a group
   * @throws IllegalArgumentException if the register has nothing of such a name
   */
  public static InterventionNumbers of(List<String> named, ParameterRegister register) {
    List<Parameter> strengths = new ArrayList<>();
    List<Parameter> prices = new ArrayList<>();
    for (String name : named) {
      List<Parameter> found =
          register.parameters().stream()
              .filter(parameter -> (parameter.name() + ".").startsWith(name + "."))
              .toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException("There is no parameter \"" + name + "\".");
      }
      for (Parameter parameter : found) {
        (parameter.kind() == Kind.PRICE ? prices : strengths).add(parameter);
      }
    }
    return new InterventionNumbers(strengths, prices);
  }
}
