package org.linkwork.calibration;

import java.util.List;

/**
 * What is calibrated to what.
 *
 * @param name name of the calibration, which names folders
 * @param parameters what is calibrated
 * @param aims what is aimed at
 * @param rule how much is done
 * @param seed seed of all designs and, with the number of an evaluation, of its runs
 */
public record CalibrationQuestion(
    String name,
    List<CalibratedParameter> parameters,
    List<Aim> aims,
    CalibrationRule rule,
    long seed) {
  /** Copies the lists. */
  public CalibrationQuestion {
    parameters = List.copyOf(parameters);
    aims = List.copyOf(aims);
  }

  /** The wave from which all aims are asked for. */
  public int lastFromWave() {
    return aims.stream().mapToInt(Aim::fromWave).max().orElse(1);
  }

  /** The place whose values can be taken: whole numbers are kept whole. */
  double[] reached(double[] at) {
    double[] reached = new double[at.length];
    for (int parameter = 0; parameter < at.length; parameter++) {
      CalibratedParameter one = parameters.get(parameter);
      reached[parameter] = Math.max(0, Math.min(1, one.place(one.value(at[parameter]))));
    }
    return reached;
  }
}
