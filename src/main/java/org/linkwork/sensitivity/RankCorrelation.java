package org.linkwork.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.linkwork.experiment.FewRuns;
import org.linkwork.experiment.Holm;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.StudentT;

/**
 * Partial rank correlation of the answer with each factor over a Latin hypercube (Marino et al.
 * 2008): how steadily the answer rises or falls with a factor when all others are allowed for.
 *
 * <p>Only for relations that rise or fall throughout: look at the scatter too.
 */
public final class RankCorrelation {
  private static final double NORMAL = 1.959963984540054;
  private static final double ROUNDING = 1e-12;

  private RankCorrelation() {}

  /**
   * The partial correlation of ranks.
   *
   * @param coefficient -1 to 1; not a number where it cannot be told
   * @param interval 95% interval by Fisher's transformation; unknown for a few points
   * @param p two-sided p of the t test that there is none, by Holm's method over all factors; not a
   *     number for a few points
   */
  public record Coefficient(double coefficient, Interval interval, double p) {
    static final Coefficient UNKNOWN = new Coefficient(Double.NaN, Interval.UNKNOWN, Double.NaN);
  }

  /** A Latin hypercube of so many points, each a row of luck of its own. */
  public static List<Evaluation> design(int factors, int points, long seed) {
    double[][] at = UnitPoints.latin(points, factors, seed);
    return IntStream.range(0, points).mapToObj(row -> new Evaluation(row, at[row])).toList();
  }

  /**
   * The coefficient of each factor; points without an answer are left out.
   *
   * @param design the points, with places as far as they were really moved
   */
  public static List<Coefficient> coefficients(List<Evaluation> design, Answers answers) {
    int factors = design.get(0).at().length;
    int[] complete =
        IntStream.range(0, design.size())
            .filter(point -> answers.isComplete(point, point + 1))
            .toArray();
    List<Coefficient> coefficients = new ArrayList<>();
    for (int factor = 0; factor < factors; factor++) {
      coefficients.add(Coefficient.UNKNOWN);
    }
    double[][] ranks = new double[factors + 1][];
    List<Integer> varied = new ArrayList<>();
    for (int column = 0; column <= factors; column++) {
      int of = column;
      ranks[column] =
          ranks(
              Arrays.stream(complete)
                  .mapToDouble(
                      point -> of < factors ? design.get(point).at()[of] : answers.mean(point))
                  .toArray());
      if (isVaried(ranks[column])) {
        varied.add(column);
      }
    }
    int freedom = complete.length - varied.size();
    if (freedom < 1 || varied.size() < 2 || !varied.contains(factors)) {
      return coefficients;
    }
    RealMatrix correlation = correlation(ranks, varied, complete.length);
    int count = varied.size() - 1;
    RealMatrix precision = inverse(correlation.getSubMatrix(0, count - 1, 0, count - 1));
    RealVector withAnswer = correlation.getColumnVector(count).getSubVector(0, count);
    RealVector slopes = precision.operate(withAnswer);
    // What rounding leaves of a perfect fit must not look like a relation.
    double unexplained = Math.max(ROUNDING, 1 - withAnswer.dotProduct(slopes));
    for (int place = 0; place < count; place++) {
      double slope = slopes.getEntry(place);
      double rest = precision.getEntry(place, place) * unexplained;
      coefficients.set(
          varied.get(place),
          coefficient(slope / Math.sqrt(slope * slope + rest), freedom, complete.length));
    }
    double[] holm = Holm.adjust(coefficients.stream().mapToDouble(Coefficient::p).toArray());
    for (int factor = 0; factor < factors; factor++) {
      Coefficient alone = coefficients.get(factor);
      coefficients.set(
          factor, new Coefficient(alone.coefficient(), alone.interval(), holm[factor]));
    }
    return coefficients;
  }

  private static Coefficient coefficient(double coefficient, int freedom, int points) {
    if (FewRuns.isRough(points)) {
      // So few points often lie in order by luck alone.
      return new Coefficient(coefficient, Interval.UNKNOWN, Double.NaN);
    }
    double rest = 1 - coefficient * coefficient;
    double t = coefficient * Math.sqrt(freedom / rest);
    double p = rest <= 0 ? 0 : StudentT.twoSided(t, freedom);
    if (freedom < 2 || rest <= 0) {
      return new Coefficient(coefficient, Interval.UNKNOWN, p);
    }
    double z = 0.5 * StrictMath.log((1 + coefficient) / (1 - coefficient));
    double half = NORMAL / Math.sqrt(freedom - 1);
    return new Coefficient(
        coefficient, new Interval(StrictMath.tanh(z - half), StrictMath.tanh(z + half)), p);
  }

  private static RealMatrix correlation(double[][] ranks, List<Integer> varied, int points) {
    double[][] rows = new double[points][varied.size()];
    for (int place = 0; place < varied.size(); place++) {
      for (int point = 0; point < points; point++) {
        rows[point][place] = ranks[varied.get(place)][point];
      }
    }
    return new PearsonsCorrelation(rows).getCorrelationMatrix();
  }

  /** The inverse, or its nearest where two factors have the same ranks. */
  private static RealMatrix inverse(RealMatrix matrix) {
    return new SingularValueDecomposition(matrix).getSolver().getInverse();
  }

  private static double[] ranks(double[] values) {
    return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(values);
  }

  private static boolean isVaried(double[] values) {
    return Arrays.stream(values).distinct().count() > 1;
  }
}
