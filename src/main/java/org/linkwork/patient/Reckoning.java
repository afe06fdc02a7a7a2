package org.linkwork.patient;

import java.util.Arrays;
import org.linkwork.record.Term;

/**
 * What weighs for and against somebody at a motivational threshold, term by term, in log-odds.
 *
 * <p>Each term also says the most that it could be, so that the obstacle that weighed most can be
 * named: the term that falls furthest short.
 */
public final class Reckoning {
  private static final Term[] TERMS = Term.values();

  private final double[] terms = new double[TERMS.length];
  private final double[] shortfalls = new double[TERMS.length];
  private double sum;

  /** Begins anew at the point where most people start. */
  Reckoning begin(double startingPoint) {
    Arrays.fill(terms, 0);
    Arrays.fill(shortfalls, 0);
    terms[Term.STARTING_POINT.ordinal()] = startingPoint;
    sum = startingPoint;
    return this;
  }

  /** Adds a term that is at best {@code best}. */
  Reckoning add(Term term, double value, double best) {
    terms[term.ordinal()] += value;
    shortfalls[term.ordinal()] += best - value;
    sum += value;
    return this;
  }

  /** Adds a term that is not an obstacle of its own, such as drive. */
  Reckoning add(Term term, double value) {
    return add(term, value, value);
  }

  /** The log-odds of passing the threshold. */
  public double sum() {
    return sum;
  }

  /** The term that falls furthest short of what it could be. */
  public Term heaviestObstacle() {
    int heaviest = 0;
    for (int i = 1; i < shortfalls.length; i++) {
      if (shortfalls[i] > shortfalls[heaviest]) {
        heaviest = i;
      }
    }
    return TERMS[heaviest];
  }

  /** A copy of all terms, by {@link Term} ordinal. */
  public double[] terms() {
    return terms.clone();
  }
}
