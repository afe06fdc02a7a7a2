package org.linkwork.intervention;

import org.linkwork.property.Town;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Purpose;
import org.linkwork.record.Recorder;

/** What a town pays, to the penny. */
final class Bill implements Recorder {
  private final long[] pence = new long[Purpose.values().length];

  private Bill() {}

  /** The bill of a whole run. */
  static Bill of(Town town) {
    Bill bill = new Bill();
    town.passed(bill);
    return bill;
  }

  @Override
  public void heard(PathwayEvent event) {
    if (event instanceof PathwayEvent.Paid paid) {
      pence[paid.purpose().ordinal()] += paid.pence();
    }
  }

  /** All pence paid for a purpose. */
  long pence(Purpose purpose) {
    return pence[purpose.ordinal()];
  }
}
