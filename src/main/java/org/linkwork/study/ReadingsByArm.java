package org.linkwork.study;

import java.util.EnumMap;
import java.util.Map;
import org.linkwork.record.Readings;

/** What was read in each world that targets are measured in; nothing in a world not run. */
public final class ReadingsByArm {
  /** Nothing was read. */
  public static final ReadingsByArm NONE = new ReadingsByArm(Map.of());

  private final Map<Arm, Readings> readings;

  /** These readings. */
  public ReadingsByArm(Map<Arm, Readings> readings) {
    this.readings = new EnumMap<>(Arm.class);
    this.readings.putAll(readings);
  }

  /** What was read in one world. */
  public Readings in(Arm arm) {
    return readings.getOrDefault(arm, Readings.NONE);
  }

  /** The readings of these runs and of those, world by world. */
  public ReadingsByArm plus(ReadingsByArm others) {
    Map<Arm, Readings> sums = new EnumMap<>(readings);
    others.readings.forEach((arm, read) -> sums.merge(arm, read, Readings::plus));
    return new ReadingsByArm(sums);
  }

  double of(Arm arm, Quantity quantity) {
    return in(arm).of(quantity.key());
  }

  double ratio(Arm arm, Quantity above, Quantity below) {
    return in(arm).ratio(above.key(), below.key());
  }

  /** The odds of one count among another. */
  double odds(Arm arm, Quantity of, Quantity among) {
    double yes = of(arm, of);
    double no = of(arm, among) - yes;
    return no <= 0 ? Double.NaN : yes / no;
  }
}
