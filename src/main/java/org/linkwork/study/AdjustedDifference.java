package org.linkwork.study;

import java.util.List;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.linkwork.experiment.StudentT;

/**
 * The difference between two arms of a trial, adjusted for the score before (analysis of
 * covariance).
 *
 * @param estimate the difference in points
 * @param error its standard error
 * @param degrees degrees of freedom
 */
record AdjustedDifference(double estimate, double error, int degrees) {
  static final AdjustedDifference UNKNOWN = new AdjustedDifference(Double.NaN, Double.NaN, 1);

  /** From rows of the score after, the arm (0 or 1) and the score before. */
  static AdjustedDifference of(List<double[]> rows) {
    double[] after = rows.stream().mapToDouble(row -> row[0]).toArray();
    double[][] by =
        rows.stream().map(row -> new double[] {row[1], row[2]}).toArray(double[][]::new);
    OLSMultipleLinearRegression fit = new OLSMultipleLinearRegression();
    try {
      fit.newSampleData(after, by);
      return new AdjustedDifference(
          fit.estimateRegressionParameters()[1],
          fit.estimateRegressionParametersStandardErrors()[1],
          rows.size() - 3);
    } catch (SingularMatrixException e) {
      return UNKNOWN;
    }
  }

  /** The difference in its standard errors; 0 where both are 0. */
  double inErrors() {
    return estimate == 0 ? 0 : estimate / error;
  }

  /** Whether its 95% interval leaves out 0. */
  boolean isFinding() {
    return Math.abs(estimate) > StudentT.critical(degrees) * error;
  }
}
