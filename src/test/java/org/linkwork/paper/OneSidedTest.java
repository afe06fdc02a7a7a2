package org.linkwork.paper;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TTest;

/** Whether replicates in pairs are higher in the second world than in the first. */
final class OneSidedTest {
  private OneSidedTest() {}

  /** The p of the paired t test against "not higher"; 1 where no pair differs. */
  static double higher(double[] first, double[] second) {
    int[] defined =
        IntStream.range(0, first.length)
            .filter(pair -> !Double.isNaN(first[pair]) && !Double.isNaN(second[pair]))
            .toArray();
    double[] differences = Arrays.stream(defined).mapToDouble(i -> second[i] - first[i]).toArray();
    if (differences.length < 2 || Arrays.stream(differences).allMatch(d -> d == 0)) {
      return 1;
    }
    double twoSided = new TTest().tTest(0, differences);
    return StatUtils.mean(differences) > 0 ? twoSided / 2 : 1 - twoSided / 2;
  }
}
