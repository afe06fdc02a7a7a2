package org.linkwork.record;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a study has read off one run or several: sums and counts by name, so that the readings of
 * further runs are added to them and ratios are taken at the end.
 *
 * @param values by name, in order of name; whoever reads cannot change them
 */
public record Readings(SortedMap<String, Double> values) implements Serializable {
  /** Nothing was read. */
  public static final Readings NONE = new Readings(new TreeMap<>());

  /** Copies the values. */
  public Readings {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** The sum or count of that name; 0 where it was not read, since nothing was counted. */
  public double of(String name) {
    return values.getOrDefault(name, 0.0);
  }

  /** One sum over another; not a number where the second is 0. */
  public double ratio(String above, String below) {
    double divisor = of(below);
    return divisor == 0 ? Double.NaN : of(above) / divisor;
  }

  /** Whether nothing was read. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The readings of these runs and of those. */
  public Readings plus(Readings others) {
    SortedMap<String, Double> sums = new TreeMap<>(values);
    for (Map.Entry<String, Double> other : others.values.entrySet()) {
      sums.merge(other.getKey(), other.getValue(), Double::sum);
    }
    return new Readings(sums);
  }
}
