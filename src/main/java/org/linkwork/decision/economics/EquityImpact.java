package org.linkwork.decision.economics;

/**
 * Where an option lies on the equity-impact plane.
 *
 * @param total change of the total outcome
 * @param inequality change of the slope index, below 0 where the gap narrows
 */
public record EquityImpact(double total, double inequality) {
  /** The impact of an option against another, outcomes a head in the same groups. */
  public static EquityImpact of(Inequality option, Inequality against) {
    double all = Spread.mean(option.people()) * option.people().length;
    return new EquityImpact(
        all * (option.mean() - against.mean()), option.slopeIndex() - against.slopeIndex());
  }

  /** The part of the plane, in words. */
  public String words() {
    if (total == 0 && inequality == 0) {
      return "no difference";
    }
    String gain = total > 0 ? "more in all" : total < 0 ? "less in all" : "as much in all";
    String gap =
        inequality < 0 ? "a narrower gap" : inequality > 0 ? "a wider gap" : "as wide a gap";
    return gain + ", " + gap;
  }
}
