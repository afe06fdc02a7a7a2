package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * What the targets say of one parameter.
 *
 * @param parameter the parameter
 * @param low value below which 2.5% of the weight of the plausible sets lies
 * @param median value below which half of it lies
 * @param high value below which 97.5% lies
 * @param width width from low to high against that of the range before, 0 to about 1
 */
public record Learned(
    CalibratedParameter parameter, double low, double median, double high, double width) {
  private static final double LOW = 0.025;
  private static final double LEARNED = 0.5;
  private static final double NOT_LEARNED = 0.9;

  /** Whether the range has come down to less than half. */
  public boolean isLearned() {
    return width < LEARNED;
  }

  /** Whether next to nothing has been learned. */
  public boolean isNotLearned() {
    return width > NOT_LEARNED;
  }

  /** What is said of it in words. */
  public String verdict() {
    return isLearned() ? "learned" : isNotLearned() ? "not learned" : "learned in part";
  }

  /** What is learned of each parameter, in their order. */
  static List<Learned> of(List<CalibratedParameter> parameters, PlausibleSets sets) {
    List<Learned> learned = new ArrayList<>();
    for (int number = 0; number < parameters.size(); number++) {
      int at = number;
      CalibratedParameter parameter = parameters.get(number);
      Weighted places =
          new Weighted(
              sets.sets().stream().mapToDouble(set -> set.at()[at]).toArray(), sets.weights());
      double low = places.quantile(LOW);
      double high = places.quantile(1 - LOW);
      learned.add(
          new Learned(
              parameter,
              parameter.value(low),
              parameter.value(places.quantile(0.5)),
              parameter.value(high),
              (high - low) / (1 - 2 * LOW)));
    }
    return learned;
  }
}
