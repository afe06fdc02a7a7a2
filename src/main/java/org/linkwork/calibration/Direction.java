package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * A way in which parameters can be moved together, and how much the targets notice: an eigenvector
 * of J'J, where J says by how many standard deviations of error each target moves with one prior
 * standard deviation of each parameter.
 *
 * @param eigenvalue squared standard deviations by which all targets together move with one prior
 *     standard deviation along it
 * @param parts part of each parameter in it, the squares summing to 1
 */
public record Direction(double eigenvalue, double[] parts) {
  /** Of a uniform prior over a range of width 1. */
  private static final double PRIOR_DEVIATION = 1 / Math.sqrt(12);

  /** Whether moving by one prior standard deviation moves the targets by less than one error. */
  public boolean isWeak() {
    return eigenvalue < 1;
  }

  /** All directions at a place, the weakest first, with J from the emulators' slopes there. */
  static List<Direction> at(double[] at, List<Aim> aims, Wave wave) {
    double[][] jacobian = new double[aims.size()][at.length];
    for (int aim = 0; aim < jacobian.length; aim++) {
      Optional<QuadraticEmulator> emulator = wave.emulators().get(aim);
      if (emulator.isPresent()) {
        double error = Math.sqrt(aims.get(aim).variance(emulator.get().at(at).mean()));
        double[] slopes = emulator.get().gradient(at);
        for (int parameter = 0; parameter < at.length; parameter++) {
          jacobian[aim][parameter] = slopes[parameter] * PRIOR_DEVIATION / error;
        }
      }
    }
    return of(jacobian);
  }

  /** All directions of this J, by target and parameter, the weakest first. */
  static List<Direction> of(double[][] jacobian) {
    RealMatrix j = new Array2DRowRealMatrix(jacobian);
    EigenDecomposition decomposition = new EigenDecomposition(j.transpose().multiply(j));
    double[] values = decomposition.getRealEigenvalues();
    List<Direction> directions = new ArrayList<>();
    for (int direction = values.length - 1; direction >= 0; direction--) {
      double[] parts = decomposition.getEigenvector(direction).toArray();
      directions.add(new Direction(Math.max(0, values[direction]), parts));
    }
    directions.sort(Comparator.comparingDouble(Direction::eigenvalue));
    return directions;
  }
}
