package org.linkwork.study;

import java.util.Arrays;
import java.util.List;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.SampleSummary;

/**
 * What the model says of one number of a target.
 *
 * @param target whose number it is
 * @param part the number
 * @param model the model's value over all seeds together; not a number if there is none
 * @param interval its 95% interval, by leaving out one seed at a time
 * @param met whether it lies in the band
 * @param seeds seeds with a value of their own
 * @param inside share of them inside the band
 * @param residual distance from the published value, as a share of that to the end of the band on
 *     the same side, on the target's scale
 */
public record TargetFinding(
    OpenTarget target,
    TargetPart part,
    double model,
    Interval interval,
    Met met,
    int seeds,
    double inside,
    double residual) {
  /** A value no further from the end of its band than this share of it counts as this far. */
  private static final double LEAST_SHARE = 0.125;

  static TargetFinding of(OpenTarget target, TargetPart part, PooledReadings read) {
    double model = part.measure().applyAsDouble(read.all());
    Interval interval = interval(part, model, read.withoutOne());
    double[] alone =
        read.each().stream()
            .mapToDouble(part.measure())
            .filter(value -> !Double.isNaN(value))
            .toArray();
    double inside =
        alone.length == 0
            ? Double.NaN
            : (double) Arrays.stream(alone).filter(part::isInside).count() / alone.length;
    return new TargetFinding(
        target,
        part,
        model,
        interval,
        met(part, interval),
        alone.length,
        inside,
        residual(part, model));
  }

  /** The residual at another value than the model's. */
  public double residualOf(double value) {
    return residual(part, value);
  }

  private static Met met(TargetPart part, Interval interval) {
    if (interval.low() >= part.low() && interval.high() <= part.high()) {
      return Met.INSIDE;
    }
    return interval.high() < part.low() || interval.low() > part.high()
        ? Met.OUTSIDE
        : Met.CANNOT_TELL;
  }

  private static double residual(TargetPart part, double value) {
    TargetScale scale = part.scale();
    double off = scale.of(value) - scale.of(part.value());
    double below = scale.of(part.value()) - scale.of(part.low());
    double above =
        Double.isInfinite(part.high()) ? below : scale.of(part.high()) - scale.of(part.value());
    double reach = Math.max(off < 0 ? below : above, LEAST_SHARE * (below + above));
    return off / reach;
  }

  /** The jackknife's t interval, on the scale where that is possible. */
  private static Interval interval(TargetPart part, double model, List<ReadingsByArm> withoutOne) {
    int n = withoutOne.size();
    TargetScale scale = part.scale();
    double[] pseudo = new double[n];
    for (int left = 0; left < n; left++) {
      double without = part.measure().applyAsDouble(withoutOne.get(left));
      pseudo[left] = n * scale.of(model) - (n - 1) * scale.of(without);
    }
    SampleSummary summary = SampleSummary.of(pseudo);
    if (n < 2 || summary.n() < n || !Double.isFinite(summary.mean())) {
      return Interval.UNKNOWN;
    }
    double half = summary.interval().halfWidth();
    return new Interval(scale.back(scale.of(model) - half), scale.back(scale.of(model) + half));
  }
}
