package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.Interval;

/** Shares of variance on functions whose exact shares are known; every seed is fixed. */
class SobolTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 7);

  @Test
  void shouldFindTheSharesOfIshigami() {
    Sobol.Indices indices = indices(3, 2048, Known::ishigami);
    assertClose(indices.first(), 0.02, 0.3139, 0.4424, 0);
    assertClose(indices.total(), 0.02, 0.5576, 0.4424, 0.2437);
    assertThat(indices.mean()).isCloseTo(3.5, within(0.05));
    assertThat(indices.sd() * indices.sd()).isCloseTo(13.8446, within(0.3));
  }

  @Test
  void shouldFindTheSharesOfSobolG() {
    Sobol.Indices indices = indices(8, 2048, Known::g);
    assertClose(
        indices.first(), 0.02, 0.7162, 0.1790, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001);
    assertClose(
        indices.total(), 0.02, 0.7871, 0.2422, 0.0343, 0.0105, 0.0001, 0.0001, 0.0001, 0.0001);
    assertThat(indices.sd() * indices.sd()).isCloseTo(0.4654, within(0.02));
  }

  @Test
  void shouldFindTheSharesOfALinearFunction() {
    Sobol.Indices indices = indices(3, 512, Known::linear);
    assertClose(indices.first(), 0.01, 9 / 14.0, 4 / 14.0, 1 / 14.0);
    assertClose(indices.total(), 0.01, 9 / 14.0, 4 / 14.0, 1 / 14.0);
  }

  /** Percentile intervals from 1,000 resamples: nearly all of them, 5 of 6 at the least. */
  @Test
  void shouldGiveIntervalsRoundTheTruth() {
    Sobol.Indices indices = indices(3, 256, Known::ishigami);
    double[] first = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    int covered = 0;
    for (int factor = 0; factor < 3; factor++) {
      covered += indices.firstInterval()[factor].contains(first[factor]) ? 1 : 0;
      covered += indices.totalInterval()[factor].contains(total[factor]) ? 1 : 0;
      assertThat(indices.totalInterval()[factor].halfWidth()).isBetween(0.01, 0.3);
    }
    assertThat(covered).isGreaterThanOrEqualTo(5);
  }

  /** Noise of standard deviation 4 on Ishigami, whose own is 3.72, halved by four replicates. */
  @Test
  void shouldGiveChanceAShareOfItsOwn() {
    List<Evaluation> design = Sobol.design(3, 1024, 5);
    double[][] values = new double[design.size()][4];
    for (int evaluation = 0; evaluation < values.length; evaluation++) {
      double answer = Known.ishigami(design.get(evaluation).at());
      for (int replicate = 0; replicate < 4; replicate++) {
        values[evaluation][replicate] =
            answer
                + 4 * DRAWS.normal(Decision.WEEKLY_MOOD, design.get(evaluation).row(), replicate);
      }
    }
    Sobol.Indices indices = Sobol.indices(3, new Answers(values), DRAWS);
    double whole = 13.8446 + 4;
    assertThat(indices.chance()).isCloseTo(4 / whole, within(0.02));
    assertThat(indices.chanceInterval().contains(4 / whole)).isTrue();
    assertThat(indices.chanceOfOneRun()).isCloseTo(16 / (16 + 13.8446), within(0.03));
    // Shared luck dilutes the shares and does not lift the total of the third factor.
    assertClose(indices.total(), 0.03, 0.5576 / whole * 13.8446, 0.4424 / whole * 13.8446, 0.189);
  }

  /**
   * A linear factor of variance 1, an inert one, and chance of variance 1 (2 over two replicates),
   * shared along a row not at all or by half: a 95% interval misses 0 in 1 of 20 seeds; one fixed.
   */
  @Test
  void shouldNotBlameFactorsForChanceThatRowsDoNotShare() {
    List<Evaluation> design = Sobol.design(2, 512, 5);
    for (double rho : new double[] {0, 0.5}) {
      Sobol.Indices indices = Sobol.indices(2, Known.halfChance(design, rho, DRAWS), DRAWS);
      assertClose(indices.total(), 0.1, 0.5, 0);
      assertThat(indices.totalInterval()[1].contains(0)).isTrue();
      assertThat(indices.chance()).isCloseTo(0.5, within(0.06));
    }
  }

  @Test
  void shouldNotKnowTheShareOfChanceFromOneReplicate() {
    Sobol.Indices indices = indices(3, 64, Known::linear);
    assertThat(indices.chance()).isNaN();
    assertThat(indices.chanceInterval()).isEqualTo(Interval.UNKNOWN);
    assertThat(indices.first()[0]).isFinite();
  }

  @Test
  void shouldLeaveOutRowsWithAMissingAnswer() {
    List<Evaluation> design = Sobol.design(3, 64, 5);
    Answers answers = Known.answers(design, Known::linear);
    answers.values()[7][0] = Double.NaN;
    Sobol.Indices indices = Sobol.indices(3, answers, DRAWS);
    assertThat(indices.rows()).isEqualTo(63);
    assertClose(indices.total(), 0.1, 9 / 14.0, 4 / 14.0, 1 / 14.0);
  }

  @Test
  void shouldShareTheLuckOfARow() {
    List<Evaluation> design = Sobol.design(2, 8, 5);
    assertThat(design).hasSize(8 * 4);
    for (int row = 0; row < 8; row++) {
      double[] a = design.get(4 * row).at();
      double[] b = design.get(4 * row + 1).at();
      assertThat(design.get(4 * row + 2).at()).containsExactly(b[0], a[1]);
      assertThat(design.get(4 * row + 3).at()).containsExactly(a[0], b[1]);
      for (int column = 0; column < 4; column++) {
        assertThat(design.get(4 * row + column).row()).isEqualTo(row);
      }
    }
    assertThat(design.stream().map(one -> Arrays.toString(one.at())).distinct()).hasSize(32);
  }

  private static Sobol.Indices indices(int factors, int rows, ToDoubleFunction<double[]> function) {
    return Sobol.indices(factors, Known.answers(Sobol.design(factors, rows, 5), function), DRAWS);
  }

  private static void assertClose(double[] found, double tolerance, double... exact) {
    for (int factor = 0; factor < exact.length; factor++) {
      assertThat(found[factor]).as("factor " + factor).isCloseTo(exact[factor], within(tolerance));
    }
  }
}
