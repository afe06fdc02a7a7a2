package org.linkwork.decision;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwork.scenario.Overrides;

/**
 * Values of what nobody can choose that agree with what is known of the world.
 *
 * @param number its number, from 0
 * @param weight its share of all weight
 * @param changes the values as changes of the base
 * @param values the values by parameter, in order of name
 */
public record ParameterSet(
    int number, double weight, Overrides changes, SortedMap<String, Double> values) {
  /** The base's own values. */
  public static final ParameterSet BASE =
      new ParameterSet(0, 1, Overrides.NONE, Collections.emptySortedMap());

  /** Copies the values. */
  public ParameterSet {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
