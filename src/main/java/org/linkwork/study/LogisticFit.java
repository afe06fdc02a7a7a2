package org.linkwork.study;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/** A logistic regression by Newton's method; counts of like rows are fitted together. */
final class LogisticFit {
  private static final int MOST_STEPS = 50;
  private static final double CLOSE = 1e-10;
  private static final double DIVERGED = 30;

  private LogisticFit() {}

  /**
   * The coefficients in log-odds.
   *
   * @param by one row of predictors a kind of observation, the intercept included
   * @param among observations of each kind
   * @param yes how many of them are a yes
   * @return coefficients by predictor; not numbers where they cannot be told apart
   */
  static double[] coefficients(double[][] by, double[] among, double[] yes) {
    int predictors = by[0].length;
    RealVector beta = new ArrayRealVector(predictors);
    for (int step = 0; step < MOST_STEPS; step++) {
      RealVector slope = new ArrayRealVector(predictors);
      RealMatrix information = new Array2DRowRealMatrix(predictors, predictors);
      for (int kind = 0; kind < by.length; kind++) {
        add(by[kind], among[kind], yes[kind], beta, slope, information);
      }
      try {
        RealVector move = new QRDecomposition(information).getSolver().solve(slope);
        beta = beta.add(move);
        if (move.getLInfNorm() < CLOSE) {
          return beta.toArray();
        }
      } catch (SingularMatrixException e) {
        return unknown(predictors);
      }
      if (!(beta.getLInfNorm() < DIVERGED)) {
        return unknown(predictors);
      }
    }
    return unknown(predictors);
  }

  private static void add(
      double[] by,
      double among,
      double yes,
      RealVector beta,
      RealVector slope,
      RealMatrix information) {
    double logOdds = 0;
    for (int at = 0; at < by.length; at++) {
      logOdds += by[at] * beta.getEntry(at);
    }
    double chance = 1 / (1 + StrictMath.exp(-logOdds));
    for (int row = 0; row < by.length; row++) {
      slope.addToEntry(row, by[row] * (yes - among * chance));
      for (int column = 0; column < by.length; column++) {
        information.addToEntry(row, column, by[row] * by[column] * among * chance * (1 - chance));
      }
    }
  }

  private static double[] unknown(int predictors) {
    double[] unknown = new double[predictors];
    Arrays.fill(unknown, Double.NaN);
    return unknown;
  }
}
