package org.linkwork.nation;

import java.util.List;

/**
 * A kind of place.
 *
 * @param name its name in files
 * @param label what it is, in words
 * @param fifths shares of people by deprivation fifth, the most deprived first
 * @param linkWorkers posts of link workers for 10,000 people, full-time equivalents
 * @param values further parameters
 */
public record PlaceKind(
    String name, String label, List<Double> fifths, Spread linkWorkers, List<PlaceValue> values) {
  /** Copies the lists. */
  public PlaceKind {
    fifths = List.copyOf(fifths);
    values = List.copyOf(values);
  }
}
