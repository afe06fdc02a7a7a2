package org.linkwork.calibration;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.AbstractRandomGenerator;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

/**
 * One set of values for teaching, the best that the emulators know, by CMA-ES (Hansen 2006).
 *
 * <p>It says nothing of how unsure the values are, and is no basis for a decision; on the emulators
 * and not on runs, so that no seed can be fitted.
 */
final class TeachingSearch {
  private static final int EVALUATIONS = 20_000;
  private static final int ITERATIONS = 1_000;
  private static final double STEP = 0.1;

  private TeachingSearch() {}

  /** The place of least mean squared implausibility that is found from this one. */
  static double[] from(double[] start, List<Aim> aims, Wave wave, long seed) {
    MultivariateFunction distance =
        at -> PlausibleSet.distance(wave.deciding(wave.implausibilities(aims, at)));
    int dimensions = start.length;
    double[] low = new double[dimensions];
    double[] high = new double[dimensions];
    double[] step = new double[dimensions];
    Arrays.fill(high, 1);
    Arrays.fill(step, STEP);
    CMAESOptimizer search =
        new CMAESOptimizer(ITERATIONS, 0, true, 0, 0, new DrawnGenerator(seed), false, null);
    double[] found =
        search
            .optimize(
                new MaxEval(EVALUATIONS),
                new ObjectiveFunction(distance),
                GoalType.MINIMIZE,
                new InitialGuess(start),
                new SimpleBounds(low, high),
                new CMAESOptimizer.Sigma(step),
                new CMAESOptimizer.PopulationSize(4 + (int) (3 * StrictMath.log(dimensions))))
            .getPoint();
    return distance.value(found) <= distance.value(start) ? found : start;
  }

  /** Keyed draws in the order in which the optimiser asks for them. */
  private static final class DrawnGenerator extends AbstractRandomGenerator {
    private Draws draws;
    private long drawn;

    DrawnGenerator(long seed) {
      setSeed(seed);
    }

    @Override
    public void setSeed(long seed) {
      draws = Draws.keyed(seed, 0);
      drawn = 0;
      clear();
    }

    @Override
    public double nextDouble() {
      return draws.uniform(Decision.TEACHING_STEP, 0, drawn++);
    }
  }
}
