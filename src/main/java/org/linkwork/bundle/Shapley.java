package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.SampleSummary;

/**
 * What each choice contributes: the mean of what it adds over all orders in which the choices could
 * be brought in (Shapley 1953). The contributions add up to what everything together does, equal
 * choices contribute equally, and one that never makes a difference contributes nothing.
 */
public final class Shapley {
  private Shapley() {}

  /**
   * One contribution for each choice, in the order of the menu, with its 95% interval over the
   * replicates in which every bundle has a value.
   *
   * @param all a quantity of every bundle of so many choices
   */
  public static List<SampleSummary> contributions(BundleValues all, int choices) {
    BundleValues values = all.in(all.complete());
    List<SampleSummary> contributions = new ArrayList<>();
    double[] weights = weights(choices);
    for (int choice = 0; choice < choices; choice++) {
      double[] byReplicate = new double[values.replicates()];
      for (int at = 0; at < byReplicate.length; at++) {
        byReplicate[at] = contribution(values, choices, choice, weights, at);
      }
      contributions.add(SampleSummary.of(byReplicate).believed());
    }
    return List.copyOf(contributions);
  }

  private static double contribution(
      BundleValues values, int choices, int choice, double[] weights, int replicate) {
    double sum = 0;
    for (int members = 0; members < 1 << choices; members++) {
      Bundle bundle = new Bundle(members);
      if (!bundle.has(choice)) {
        double added = values.at(bundle.with(choice), replicate) - values.at(bundle, replicate);
        sum += weights[bundle.size()] * added;
      }
    }
    return sum;
  }

  /** Share of orders in which a choice comes after a given set, by the size of the set. */
  private static double[] weights(int choices) {
    double[] weights = new double[choices];
    // s! (k - s - 1)! / k!, from one size to the next.
    weights[0] = 1.0 / choices;
    for (int size = 1; size < choices; size++) {
      weights[size] = weights[size - 1] * size / (choices - size);
    }
    return weights;
  }
}
