package org.linkwork.paper;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.linkwork.record.Outcome;

/** Something that is read off a year in a small town. */
record Measure(String name, ToDoubleFunction<HeldTown.Year> reading) {
  static Measure of(Outcome outcome) {
    return new Measure(outcome.key(), year -> year.of(outcome));
  }

  static Measure heard(String name, ToDoubleFunction<Hearsay> reading) {
    return new Measure(name, year -> reading.applyAsDouble(year.hearsay()));
  }

  /** One number a replicate. */
  double[] of(List<HeldTown.Year> years) {
    return years.stream().mapToDouble(reading).toArray();
  }
}
