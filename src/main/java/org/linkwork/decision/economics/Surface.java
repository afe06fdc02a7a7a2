package org.linkwork.decision.economics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * A polynomial over parameters that is fitted to values by least squares: quadratic with products
 * where there are enough draws for it, else straight.
 */
final class Surface {
  /** Draws that there are for each term, so that noise is not taken for knowledge. */
  private static final int DRAWS_A_TERM = 5;

  private static final double SINGULAR = 1e-9;

  private final RealMatrix basis;

  private Surface(RealMatrix basis) {
    this.basis = basis;
  }

  /** A surface over these parameters, by draw; what does not vary is left out. */
  static Surface over(double[][] parameters) {
    List<double[]> scaled = new ArrayList<>();
    for (int parameter = 0; parameter < parameters[0].length; parameter++) {
      scaled(NetBenefit.column(parameters, parameter)).ifPresent(scaled::add);
    }
    int draws = parameters.length;
    List<double[]> terms = new ArrayList<>();
    double[] constant = new double[draws];
    Arrays.fill(constant, 1);
    terms.add(constant);
    terms.addAll(scaled);
    int number = scaled.size();
    boolean squares = (1 + 2 * number) * DRAWS_A_TERM <= draws;
    boolean products = (1 + number + number * (number + 1) / 2) * DRAWS_A_TERM <= draws;
    for (int one = 0; one < number; one++) {
      for (int other = one; other < number; other++) {
        if (one == other ? squares : products) {
          terms.add(product(scaled.get(one), scaled.get(other)));
        }
      }
    }
    RealMatrix basis = new Array2DRowRealMatrix(draws, terms.size());
    for (int term = 0; term < terms.size(); term++) {
      basis.setColumn(term, terms.get(term));
    }
    return new Surface(orthogonal(basis));
  }

  /** The surface's values where the draws are. */
  double[] fitted(double[] values) {
    return basis.operate(basis.preMultiply(new ArrayRealVector(values))).toArray();
  }

  /** Columns that are orthogonal, of length 1, and span the same. */
  private static RealMatrix orthogonal(RealMatrix terms) {
    SingularValueDecomposition parts = new SingularValueDecomposition(terms);
    double[] sizes = parts.getSingularValues();
    int rank = 0;
    while (rank < sizes.length && sizes[rank] > SINGULAR * sizes[0]) {
      rank++;
    }
    return parts.getU().getSubMatrix(0, terms.getRowDimension() - 1, 0, rank - 1);
  }

  private static double[] product(double[] one, double[] other) {
    double[] product = new double[one.length];
    for (int draw = 0; draw < product.length; draw++) {
      product[draw] = one[draw] * other[draw];
    }
    return product;
  }

  private static Optional<double[]> scaled(double[] values) {
    double mean = Spread.mean(values);
    double sd = Math.sqrt(Spread.variance(values));
    if (!(sd > SINGULAR * Math.abs(mean))) {
      return Optional.empty();
    }
    double[] scaled = new double[values.length];
    for (int draw = 0; draw < scaled.length; draw++) {
      scaled[draw] = (values[draw] - mean) / sd;
    }
    return Optional.of(scaled);
  }
}
