package org.linkwork.calibration;

/**
 * One number that the model is to meet: a target, or a part of one that has several.
 *
 * @param key its name in files, such as {@code o1}
 * @param label what it is, in words
 * @param unit its unit in words; {@code share} where it lies between 0 and 1
 * @param scale the scale on which it is compared
 * @param value the published value
 * @param low lower end of the accepted band; minus infinity where there is none
 * @param high upper end of the band; infinity where there is none
 * @param discrepancy what the model may be off because it is a simplification: standard deviation
 *     as a share of half the band's width
 * @param fromWave wave from which it is asked for, 1 or more: later ones cost more runs
 */
public record Aim(
    String key,
    String label,
    String unit,
    Scale scale,
    double value,
    double low,
    double high,
    double discrepancy,
    int fromWave) {
  /** The half width of a band is two standard deviations of observation error. */
  private static final double DEVIATIONS = 2;

  /** A value at the end of its band is taken to be this share of the band's width from it. */
  private static final double LEAST_SHARE = 0.125;

  /** Checks that the band is one and holds the value. */
  public Aim {
    if (!(low <= value && value <= high && low < high)) {
      throw new IllegalArgumentException(
          key + " is " + value + ", which its band from " + low + " to " + high + " does not hold");
    }
  }

  /** The published value on the scale. */
  public double centre() {
    return scale.of(value);
  }

  /** Whether the band holds this value. */
  public boolean isInside(double modelled) {
    return low <= modelled && modelled <= high;
  }

  /**
   * The standard deviation of observation error on the side on which the model lies, on the scale;
   * infinite on a side where the band has no end.
   */
  public double observationError(double scaled) {
    return halfWidth(scaled) / DEVIATIONS;
  }

  /** Observation error and discrepancy together, as a variance on the scale. */
  public double variance(double scaled) {
    double half = halfWidth(scaled);
    double observation = half / DEVIATIONS;
    return observation * observation + discrepancy * half * (discrepancy * half);
  }

  /** The implausibility of a model at this place of the scale, known to this variance. */
  public double implausibility(double scaled, double variance) {
    return Implausibility.of(centre(), scaled, variance + variance(scaled));
  }

  private double halfWidth(double scaled) {
    double centre = centre();
    double below = Double.isInfinite(low) ? low : scale.of(low);
    double above = Double.isInfinite(high) ? high : scale.of(high);
    double width = above - below;
    double least = Double.isInfinite(width) ? 0 : LEAST_SHARE * width;
    return Math.max(least, scaled < centre ? centre - below : above - centre);
  }
}
