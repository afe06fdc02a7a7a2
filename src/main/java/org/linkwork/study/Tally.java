package org.linkwork.study;

import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwork.record.Readings;

/** Sums and counts as a run goes on. */
final class Tally {
  private final double[] sums = new double[Quantity.values().length];

  void add(Quantity quantity, double amount) {
    sums[quantity.ordinal()] += amount;
  }

  double of(Quantity quantity) {
    return sums[quantity.ordinal()];
  }

  /** The sums that are not 0, by name. */
  Readings readings() {
    SortedMap<String, Double> read = new TreeMap<>();
    for (Quantity quantity : Quantity.values()) {
      if (sums[quantity.ordinal()] != 0) {
        read.put(quantity.key(), sums[quantity.ordinal()]);
      }
    }
    return new Readings(read);
  }
}
