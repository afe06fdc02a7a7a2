package org.linkwork.experiment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.linkwork.record.People;

/** Finds whose history has parted between the baseline and one other world. */
final class CouplingMeter {
  private final RunningWorld baseline;
  private final RunningWorld other;
  private final BitSet together = new BitSet();
  private final int adults;
  private final List<Integer> weeks = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();

  CouplingMeter(RunningWorld baseline, RunningWorld other) {
    this.baseline = baseline;
    this.other = other;
    People people = baseline.people();
    for (int person = 0; person < people.count(); person++) {
      if (people.isAdult(person)) {
        together.set(person);
      }
    }
    adults = together.cardinality();
  }

  /** Looks at everybody whose histories were still equal when it last looked. */
  void look(int weeksPassed) {
    for (int person = together.nextSetBit(0); person >= 0; ) {
      if (baseline.stateSignature(person) != other.stateSignature(person)) {
        together.clear(person);
      }
      person = together.nextSetBit(person + 1);
    }
    weeks.add(weeksPassed);
    shares.add(adults == 0 ? Double.NaN : (double) together.cardinality() / adults);
  }

  Coupling coupling() {
    return new Coupling(
        weeks.stream().mapToInt(Integer::intValue).toArray(),
        shares.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
