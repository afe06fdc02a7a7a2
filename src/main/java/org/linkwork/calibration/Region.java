package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;

/**
 * The places that no wave has ruled out.
 *
 * @param aims what is aimed at
 * @param waves the waves so far; none at the beginning, when every place is plausible
 */
public record Region(List<Aim> aims, List<Wave> waves) {
  /** Copies the lists. */
  public Region {
    aims = List.copyOf(aims);
    waves = List.copyOf(waves);
  }

  /** The region that a further wave leaves of this. */
  Region and(Wave wave) {
    List<Wave> more = new ArrayList<>(waves);
    more.add(wave);
    return new Region(aims, more);
  }

  /** Whether no wave rules this place out. */
  public boolean contains(double[] at) {
    return score(at, 1) <= 1;
  }

  /**
   * How far the place is from being plausible: up to 1 it is. What is beyond the limit is only
   * known to be beyond it.
   */
  double score(double[] at, double limit) {
    double worst = 0;
    for (int wave = waves.size() - 1; wave >= 0 && worst <= limit; wave--) {
      worst = Math.max(worst, waves.get(wave).score(aims, at, limit));
    }
    return worst;
  }
}
