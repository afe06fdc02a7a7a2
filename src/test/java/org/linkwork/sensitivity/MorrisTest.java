package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.experiment.Interval;

class MorrisTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 8);

  @Test
  void shouldFindTheSlopesOfALinearFunction() {
    List<Evaluation> design = Morris.design(3, 20, DRAWS);
    List<Morris.Effect> effects =
        Morris.effects(design, Known.answers(design, Known::linear), DRAWS);
    double[] slopes = {3, -2, 1};
    for (int factor = 0; factor < 3; factor++) {
      Morris.Effect effect = effects.get(factor);
      assertThat(effect.muStar()).isCloseTo(Math.abs(slopes[factor]), within(1e-9));
      assertThat(effect.mu()).isCloseTo(slopes[factor], within(1e-9));
      assertThat(effect.sigma()).isCloseTo(0, within(1e-9));
      assertThat(effect.muStarInterval().halfWidth()).isCloseTo(0, within(1e-9));
    }
  }

  /**
   * On the grid of four levels the third input of Ishigami moves the answer only through the first,
   * by its fourth power: no effect on average, and a large spread.
   */
  @Test
  void shouldSeeWhatFactorsDoTogether() {
    List<Evaluation> design = Morris.design(3, 400, DRAWS);
    List<Morris.Effect> effects =
        Morris.effects(design, Known.answers(design, Known::ishigami), DRAWS);
    assertThat(Math.abs(effects.get(2).mu())).isLessThan(1.2);
    assertThat(effects.get(2).sigma()).isGreaterThan(5);
    assertThat(effects.get(2).muStar()).isGreaterThan(4);
    assertThat(effects.get(2).muStarInterval().contains(effects.get(2).muStar())).isTrue();
  }

  /**
   * Noise of standard deviation 1 that moves do not share: differences of means over two runs have
   * variance 1, and steps are 2/3 of the range, so that chance alone gives 0.80 * 1.5.
   */
  @Test
  void shouldSayWhatChanceAloneWouldGive() {
    List<Evaluation> design = Morris.design(3, 300, DRAWS);
    double[][] values = new double[design.size()][2];
    for (int evaluation = 0; evaluation < values.length; evaluation++) {
      for (int replicate = 0; replicate < 2; replicate++) {
        values[evaluation][replicate] =
            10 * design.get(evaluation).at()[0]
                + DRAWS.normal(Decision.WEEKLY_MOOD, evaluation, replicate);
      }
    }
    List<Morris.Effect> effects = Morris.effects(design, new Answers(values), DRAWS);
    assertThat(effects.get(1).chance()).isCloseTo(1.197, within(0.12));
    assertThat(effects.get(1).muStar()).isCloseTo(1.197, within(0.15));
    assertThat(effects.get(0).isBeyondChance()).isTrue();
    assertThat(effects.get(1).isBeyondChance() && effects.get(2).isBeyondChance()).isFalse();
  }

  @Test
  void shouldMoveEachFactorOnceInEachTrajectory() {
    List<Evaluation> design = Morris.design(5, 30, DRAWS);
    assertThat(design).hasSize(30 * 6);
    for (int row = 0; row < 30; row++) {
      int[] moves = new int[5];
      for (int step = 1; step <= 5; step++) {
        Evaluation before = design.get(6 * row + step - 1);
        Evaluation after = design.get(6 * row + step);
        assertThat(after.row()).isEqualTo(row);
        for (int factor = 0; factor < 5; factor++) {
          double move = Math.abs(after.at()[factor] - before.at()[factor]);
          assertThat(move == 0 || Math.abs(move - 2 / 3.0) < 1e-12).isTrue();
          moves[factor] += move > 0 ? 1 : 0;
          assertThat(after.at()[factor]).isBetween(-1e-12, 1 + 1e-12);
        }
      }
      assertThat(moves).containsOnly(1);
    }
  }

  @Test
  void shouldLeaveOutTrajectoriesWithAMissingAnswer() {
    List<Evaluation> design = Morris.design(3, 3, DRAWS);
    Answers answers = Known.answers(design, Known::linear);
    answers.values()[5][0] = Double.NaN;
    assertThat(Morris.effects(design, answers, DRAWS).get(0).muStar()).isCloseTo(3, within(1e-9));
    answers.values()[0][0] = Double.NaN;
    assertThat(Morris.effects(design, answers, DRAWS).get(0).muStarInterval())
        .isEqualTo(Interval.UNKNOWN);
  }
}
