package org.linkwork.calibration;

import java.util.ArrayList;
import java.util.List;

/** The terms of a full quadratic: linear, squares and products of pairs; the constant apart. */
final class Quadratic {
  /** No second factor: the term is linear. */
  static final int NONE = -1;

  private Quadratic() {}

  /**
   * A term.
   *
   * @param first number of a factor
   * @param second number of another or the same, or {@link #NONE}
   */
  record Term(int first, int second) {
    /** Its value at this place. */
    double at(double[] x) {
      return second == NONE ? x[first] : x[first] * x[second];
    }

    /** Its slope along a factor. */
    double slope(double[] x, int factor) {
      if (second == NONE) {
        return factor == first ? 1 : 0;
      }
      return (factor == first ? x[second] : 0) + (factor == second ? x[first] : 0);
    }
  }

  /** All terms in so many factors, the linear ones first. */
  static List<Term> terms(int factors) {
    List<Term> terms = new ArrayList<>();
    for (int factor = 0; factor < factors; factor++) {
      terms.add(new Term(factor, NONE));
    }
    for (int first = 0; first < factors; first++) {
      for (int second = first; second < factors; second++) {
        terms.add(new Term(first, second));
      }
    }
    return terms;
  }
}
