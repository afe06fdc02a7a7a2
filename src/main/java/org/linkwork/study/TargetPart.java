package org.linkwork.study;

import java.util.function.ToDoubleFunction;

/**
 * One number of a target.
 *
 * @param key its name in files, such as {@code o6-high}; the target's own where it is the only one
 * @param label what it is, in words
 * @param unit its unit in words; {@code share} where it lies between 0 and 1
 * @param value the published value
 * @param low lower end of the band
 * @param high upper end of the band; infinity where there is none
 * @param scale the scale on which it is compared
 * @param measure the model's value; not a number where the readings hold none
 */
public record TargetPart(
    String key,
    String label,
    String unit,
    double value,
    double low,
    double high,
    TargetScale scale,
    ToDoubleFunction<ReadingsByArm> measure) {
  /** Whether the band holds this value. */
  public boolean isInside(double modelled) {
    return low <= modelled && modelled <= high;
  }

  static TargetPart share(
      String key,
      String label,
      double value,
      double low,
      double high,
      ToDoubleFunction<ReadingsByArm> measure) {
    return new TargetPart(key, label, "share", value, low, high, TargetScale.LOGIT, measure);
  }

  static TargetPart ratio(
      String key,
      String label,
      String unit,
      double value,
      double low,
      double high,
      ToDoubleFunction<ReadingsByArm> measure) {
    return new TargetPart(key, label, unit, value, low, high, TargetScale.LOG, measure);
  }

  static TargetPart change(
      String key,
      String label,
      String unit,
      double value,
      double low,
      double high,
      ToDoubleFunction<ReadingsByArm> measure) {
    return new TargetPart(key, label, unit, value, low, high, TargetScale.PLAIN, measure);
  }
}
