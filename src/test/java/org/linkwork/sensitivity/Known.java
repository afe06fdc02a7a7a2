package org.linkwork.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

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

  /** Variance 1 from the first factor and 1 from chance, correlated by rho along a row. */
  static Answers halfChance(List<Evaluation> design, double rho, Draws draws) {
    double[][] values = new double[design.size()][2];
    for (int one = 0; one < values.length; one++) {
      Evaluation at = design.get(one);
      for (int replicate = 0; replicate < 2; replicate++) {
        double shared = draws.normal(Decision.WEEKLY_MOOD, at.row(), replicate);
        double own = draws.normal(Decision.WEEKLY_MOOD, 1_000_000 + one, replicate);
        values[one][replicate] =
            Math.sqrt(12) * at.at()[0]
                + Math.sqrt(2) * (Math.sqrt(rho) * shared + Math.sqrt(1 - rho) * own);
      }
    }
    return new Answers(values);
  }

  static Answers answers(List<Evaluation> design, ToDoubleFunction<double[]> function) {
    return Answers.certain(
        design.stream().mapToDouble(one -> function.applyAsDouble(one.at())).toArray());
  }
}
