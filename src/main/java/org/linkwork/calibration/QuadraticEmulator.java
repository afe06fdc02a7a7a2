package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * A quadratic that stands for the model: least squares in inputs scaled to -1 to 1 over the places
 * it was fitted at, weak terms dropped.
 */
public final class QuadraticEmulator {
  /** Places for each term that is kept, at least. */
  private static final int PLACES_A_TERM = 4;

  static final int FEWEST_PLACES = 12;

  /** A term whose size is below so many of its standard errors is dropped again. */
  private static final double WEAK = 2;

  private final double[] middle;
  private final double[] half;
  private final List<Quadratic.Term> terms;
  private final double[] coefficients;
  private final double[][] spread;
  private final double residualVariance;
  private final double[] leaveOneOut;
  private final double totalVariance;

  private QuadraticEmulator(
      double[] middle, double[] half, List<Quadratic.Term> terms, Regression fit, double total) {
    this.middle = middle;
    this.half = half;
    this.terms = List.copyOf(terms);
    this.coefficients = fit.coefficients;
    this.spread = fit.spread;
    this.residualVariance = fit.residualVariance;
    this.leaveOneOut = fit.leaveOneOut;
    this.totalVariance = total;
  }

  /**
   * The emulator of these outputs; empty where fewer than 12 of them are numbers.
   *
   * @param at places, by observation and factor
   * @param outputs on the scale that is emulated; those that are not numbers are left out
   */
  public static Optional<QuadraticEmulator> fit(double[][] at, double[] outputs) {
    int[] known =
        IntStream.range(0, outputs.length).filter(row -> Double.isFinite(outputs[row])).toArray();
    if (known.length < FEWEST_PLACES) {
      return Optional.empty();
    }
    double[][] places = Arrays.stream(known).mapToObj(row -> at[row]).toArray(double[][]::new);
    double[] y = Arrays.stream(known).mapToDouble(row -> outputs[row]).toArray();
    double[] middle = new double[places[0].length];
    double[] half = new double[middle.length];
    for (int factor = 0; factor < middle.length; factor++) {
      int column = factor;
      double low = Arrays.stream(places).mapToDouble(place -> place[column]).min().orElseThrow();
      double high = Arrays.stream(places).mapToDouble(place -> place[column]).max().orElseThrow();
      middle[factor] = (low + high) / 2;
      half[factor] = Math.max((high - low) / 2, 1e-9);
    }
    double[][] scaled =
        Arrays.stream(places).map(place -> scaled(place, middle, half)).toArray(double[][]::new);
    List<Quadratic.Term> all = Quadratic.terms(middle.length);
    List<Quadratic.Term> kept = new ArrayList<>();
    for (int term : new TermChoice(columns(all, scaled), y).choose(known.length / PLACES_A_TERM)) {
      kept.add(all.get(term));
    }
    Regression fit = Regression.of(kept, scaled, y);
    while (fit.weakest() >= 0) {
      kept.remove(fit.weakest());
      fit = Regression.of(kept, scaled, y);
    }
    return Optional.of(
        new QuadraticEmulator(
            middle, half, kept, fit, Regression.of(List.of(), scaled, y).residualVariance));
  }

  /**
   * An output that has not been seen.
   *
   * @param mean what is expected
   * @param variance how far it may lie from that: lack of fit, chance in runs like those that were
   *     fitted, and unsureness of the coefficients
   */
  public record Prediction(double mean, double variance) {}

  /** The output at a place. */
  public Prediction at(double[] place) {
    double[] x = scaled(place, middle, half);
    double[] row = new double[coefficients.length];
    row[0] = 1;
    for (int term = 0; term < terms.size(); term++) {
      row[term + 1] = terms.get(term).at(x);
    }
    double mean = 0;
    double leverage = 0;
    for (int one = 0; one < row.length; one++) {
      mean += coefficients[one] * row[one];
      double along = spread[one][one] * row[one] / 2;
      for (int other = 0; other < one; other++) {
        along += spread[one][other] * row[other];
      }
      leverage += 2 * row[one] * along;
    }
    return new Prediction(mean, residualVariance * (1 + leverage));
  }

  /** How the mean changes with each factor, for a step over all of its range. */
  public double[] gradient(double[] at) {
    double[] x = scaled(at, middle, half);
    double[] gradient = new double[middle.length];
    for (int factor = 0; factor < gradient.length; factor++) {
      for (int term = 0; term < terms.size(); term++) {
        gradient[factor] += coefficients[term + 1] * terms.get(term).slope(x, factor);
      }
      gradient[factor] /= half[factor];
    }
    return gradient;
  }

  /** Outputs that it was fitted to. */
  public int observations() {
    return leaveOneOut.length;
  }

  /** Terms that were kept, the constant apart. */
  public int terms() {
    return terms.size();
  }

  /** What chance and lack of fit leave unexplained, as a standard deviation on the scale. */
  public double residualError() {
    return Math.sqrt(residualVariance);
  }

  /** The share of the outputs' variance that it explains. */
  public double explained() {
    return totalVariance == 0 ? 1 : 1 - residualVariance / totalVariance;
  }

  /** Errors where each output in turn is left out, in standard deviations. */
  public double[] leaveOneOut() {
    return leaveOneOut.clone();
  }

  /** The share of these errors that lie within 3 standard deviations. */
  public double within() {
    return Arrays.stream(leaveOneOut)
            .filter(error -> Math.abs(error) <= Implausibility.CUTOFF)
            .count()
        / (double) leaveOneOut.length;
  }

  private static double[] scaled(double[] at, double[] middle, double[] half) {
    double[] scaled = new double[at.length];
    for (int factor = 0; factor < at.length; factor++) {
      scaled[factor] = (at[factor] - middle[factor]) / half[factor];
    }
    return scaled;
  }

  private static double[][] columns(List<Quadratic.Term> terms, double[][] scaled) {
    return terms.stream()
        .map(term -> Arrays.stream(scaled).mapToDouble(term::at).toArray())
        .toArray(double[][]::new);
  }

  /** Least squares with these terms. */
  private record Regression(
      double[] coefficients, double[][] spread, double residualVariance, double[] leaveOneOut) {
    static Regression of(List<Quadratic.Term> terms, double[][] scaled, double[] y) {
      if (terms.isEmpty()) {
        return constant(y);
      }
      double[][] x =
          Arrays.stream(scaled)
              .map(row -> terms.stream().mapToDouble(term -> term.at(row)).toArray())
              .toArray(double[][]::new);
      OLSMultipleLinearRegression squares = new OLSMultipleLinearRegression();
      squares.newSampleData(y, x);
      double[] residuals = squares.estimateResiduals();
      double variance = squares.estimateErrorVariance();
      double[][] hat = squares.calculateHat().getData();
      double[] errors = new double[y.length];
      for (int row = 0; row < y.length; row++) {
        errors[row] = standardised(residuals[row], variance, hat[row][row]);
      }
      return new Regression(
          squares.estimateRegressionParameters(),
          squares.estimateRegressionParametersVariance(),
          variance,
          errors);
    }

    private static Regression constant(double[] y) {
      double mean = Arrays.stream(y).average().orElseThrow();
      double variance =
          Arrays.stream(y).map(value -> (value - mean) * (value - mean)).sum() / (y.length - 1);
      double share = 1.0 / y.length;
      double[] errors =
          Arrays.stream(y).map(value -> standardised(value - mean, variance, share)).toArray();
      return new Regression(new double[] {mean}, new double[][] {{share}}, variance, errors);
    }

    /** The error of prediction without the observation, over its own standard deviation. */
    private static double standardised(double residual, double variance, double leverage) {
      double scale = variance * Math.max(1 - leverage, 1e-12);
      return scale == 0 ? 0 : residual / Math.sqrt(scale);
    }

    /** Number of the weakest term, or less than 0 where none is weak. */
    int weakest() {
      int weakest = -1;
      double least = WEAK;
      for (int term = 1; term < coefficients.length; term++) {
        double error = Math.sqrt(residualVariance * spread[term][term]);
        double strength = Math.abs(coefficients[term]) / error;
        if (strength < least) {
          least = strength;
          weakest = term - 1;
        }
      }
      return weakest;
    }
  }
}
