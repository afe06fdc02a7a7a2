package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.Interval;

/**
 * What the plausible sets say of one aim on seeds that had no part in choosing them.
 *
 * @param aim the aim
 * @param sets sets in which it has a value
 * @param mean weighted mean over sets
 * @param interval 95% interval of that mean
 * @param low value below which 2.5% of the weight lies
 * @param high value below which 97.5% lies
 * @param above weight of sets that lie above the published value
 * @param inside weight of sets inside the accepted band
 */
public record PredictiveCheck(
    Aim aim,
    int sets,
    double mean,
    Interval interval,
    double low,
    double high,
    double above,
    double inside) {
  private static final double LOW = 0.025;

  /** The check of every aim, in their order. */
  static List<PredictiveCheck> of(List<Aim> aims, PlausibleSets sets, List<Answer> answers) {
    List<PredictiveCheck> checks = new ArrayList<>();
    for (int number = 0; number < aims.size(); number++) {
      int at = number;
      Aim aim = aims.get(number);
      Weighted values =
          new Weighted(
                  answers.stream().mapToDouble(answer -> answer.pooled()[at]).toArray(),
                  sets.weights())
              .known();
      checks.add(
          new PredictiveCheck(
              aim,
              values.values().length,
              values.mean(),
              values.interval(),
              values.quantile(LOW),
              values.quantile(1 - LOW),
              values.share(value -> value > aim.value()),
              values.share(aim::isInside)));
    }
    return checks;
  }

  /** Whether the mean over sets is inside the accepted band. */
  public boolean isMeanInside() {
    return aim.isInside(mean);
  }
}
