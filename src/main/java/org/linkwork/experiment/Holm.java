package org.linkwork.experiment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down adjustment, which holds whatever the dependence between tests. */
public final class Holm {
  private Holm() {}

  /**
   * The adjusted p of each test, in the order given; one that is not a number stays so and does not
   * count as a test.
   */
  public static double[] adjust(double... p) {
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    int[] rising =
        IntStream.range(0, p.length)
            .filter(test -> !Double.isNaN(p[test]))
            .boxed()
            .sorted(Comparator.comparingDouble(test -> p[test]))
            .mapToInt(Integer::intValue)
            .toArray();
    double highest = 0;
    for (int rank = 0; rank < rising.length; rank++) {
      highest = Math.max(highest, Math.min(1, (rising.length - rank) * p[rising[rank]]));
      adjusted[rising[rank]] = highest;
    }
    return adjusted;
  }
}
