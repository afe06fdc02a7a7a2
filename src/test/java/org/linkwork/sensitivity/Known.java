package org.linkwork.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Functions of which the exact indices are known. */
final class Known {
  /** Sobol G, with coefficients 0, 1, 4.5, 9 and four times 99. */
  static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

  private Known() {}

  /** Ishigami and Homma (1990) with a = 7 and b = 0.1. */
  static double ishigami(double[] at) {
    double x1 = Math.PI * (2 * at[0] - 1);
    double x2 = Math.PI * (2 * at[1] - 1);
    double x3 = Math.PI * (2 * at[2] - 1);
    return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
  }

  static double g(double[] at) {
    double product = 1;
    for (int factor = 0; factor < G.length; factor++) {
      product *= (Math.abs(4 * at[factor] - 2) + G[factor]) / (1 + G[factor]);
    }
    return product;
  }

  static double linear(double[] at) {
    return 10 + 3 * at[0] - 2 * at[1] + at[2];
  }

  static Answers answers(List<Evaluation> design, ToDoubleFunction<double[]> function) {
    return Answers.certain(
        design.stream().mapToDouble(one -> function.applyAsDouble(one.at())).toArray());
  }
}
