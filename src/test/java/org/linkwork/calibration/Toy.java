package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.Source;
import org.linkwork.parameter.Unit;

/** Cheap functions with known answers, with chance in them. */
final class Toy {
  private Toy() {}

  /** So many parameters from 0 to 1. */
  static List<CalibratedParameter> parameters(int count) {
    List<CalibratedParameter> parameters = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      Parameter parameter =
          new Parameter(
              "toy.p" + number,
              Kind.UNCERTAIN,
              0.5,
              Unit.NUMBER,
              0,
              1,
              new Source.Assumption("a toy"),
              "a number",
              "");
      parameters.add(new CalibratedParameter(parameter, 0, 1, false));
    }
    return parameters;
  }

  /** Aims at these values of plain numbers, accepted within this of them, without discrepancy. */
  static List<Aim> aims(double[] values, double within) {
    List<Aim> aims = new ArrayList<>();
    for (double value : values) {
      String key = "t" + (aims.size() + 1);
      aims.add(
          new Aim(key, key, "points", Scale.PLAIN, value, value - within, value + within, 0, 1));
    }
    return aims;
  }

  /** A function with normal noise of this standard deviation on every output. */
  static TargetFunction noisy(UnaryOperator<double[]> function, double noise, long seed) {
    return evaluations ->
        Optional.of(evaluations.stream().map(each -> answer(each, function, noise, seed)).toList());
  }

  private static Answer answer(
      Evaluation evaluation, UnaryOperator<double[]> function, double noise, long seed) {
    double[] certain = function.apply(evaluation.at());
    double[][] byReplicate = new double[evaluation.replicates()][certain.length];
    double[] pooled = new double[certain.length];
    for (int replicate = 0; replicate < byReplicate.length; replicate++) {
      Draws draws = Draws.keyed(seed + evaluation.number(), replicate);
      for (int output = 0; output < certain.length; output++) {
        byReplicate[replicate][output] =
            certain[output] + noise * draws.normal(Decision.WEEKLY_MOOD, output, 0);
        pooled[output] += byReplicate[replicate][output] / byReplicate.length;
      }
    }
    return new Answer(pooled, byReplicate);
  }
}
