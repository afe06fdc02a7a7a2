package org.linkwork.analysis;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.Holm;
import org.linkwork.experiment.PairedEffect;

/** Differences between worlds that are looked at together. */
public final class Contrasts {
  private Contrasts() {}

  /**
   * The same effects, each judged as one of so many tests by Holm's method, which holds whatever
   * the dependence that common random numbers create.
   *
   * @param alone effects judged each on its own, as {@link PairedEffect#of} gives them
   */
  public static List<PairedEffect> together(List<PairedEffect> alone) {
    double[] holm = Holm.adjust(alone.stream().mapToDouble(PairedEffect::p).toArray());
    List<PairedEffect> adjusted = new ArrayList<>();
    for (int test = 0; test < holm.length; test++) {
      adjusted.add(alone.get(test).adjusted(holm[test], holm.length));
    }
    return List.copyOf(adjusted);
  }
}
