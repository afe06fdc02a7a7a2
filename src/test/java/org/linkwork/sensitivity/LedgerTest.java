package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

/** Shares of spread by group, on functions whose Shapley effects are known; seeds are fixed. */
class LedgerTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 9);

  /** The first and the third factor of Ishigami share what they do together, 0.2437, evenly. */
  @Test
  void shouldDivideWhatFactorsDoTogetherFairly() {
    List<Evaluation> design = Ledger.design(new int[] {0, 1, 2}, 2048, 5);
    Ledger.Shares shares = Ledger.shares(3, withNoise(design, 0, 2), DRAWS);
    assertThat(shares.share()[0]).isCloseTo(0.3139 + 0.2437 / 2, within(0.02));
    assertThat(shares.share()[1]).isCloseTo(0.4424, within(0.02));
    assertThat(shares.share()[2]).isCloseTo(0.2437 / 2, within(0.02));
    assertThat(shares.chance()).isZero();
    assertThat(shares.sd()).isCloseTo(Math.sqrt(13.8446), within(0.05));
  }

  @Test
  void shouldBlameGroupsOfFactors() {
    List<Evaluation> design = Ledger.design(new int[] {1, 0, 1}, 2048, 5);
    Ledger.Shares shares = Ledger.shares(2, withNoise(design, 0, 2), DRAWS);
    assertThat(shares.share()[0]).isCloseTo(0.4424, within(0.02));
    assertThat(shares.share()[1]).isCloseTo(0.5576, within(0.02));
  }

  /** The variance of chance, 9 with three replicates of 27, is added to the 13.8446 of Ishigami. */
  @Test
  void shouldAddUpToOneWithChance() {
    for (int[] groups : List.of(new int[] {0, 0, 0}, new int[] {0, 1, 0}, new int[] {2, 0, 1})) {
      int count = Arrays.stream(groups).max().orElseThrow() + 1;
      List<Evaluation> design = Ledger.design(groups, 1024, 5);
      assertThat(design).hasSize(1024 * Ledger.rowLength(count));
      Ledger.Shares shares = Ledger.shares(count, withNoise(design, Math.sqrt(27), 3), DRAWS);
      assertThat(Arrays.stream(shares.share()).sum() + shares.chance()).isCloseTo(1, within(1e-9));
      assertThat(shares.chance()).isCloseTo(9 / (9 + 13.8446), within(0.03));
      assertThat(shares.chanceInterval().contains(9 / (9 + 13.8446))).isTrue();
      for (int group = 0; group < count; group++) {
        assertThat(shares.interval()[group].contains(shares.share()[group])).isTrue();
      }
    }
  }

  @Test
  void shouldGiveNothingToAGroupThatDoesNothing() {
    List<Evaluation> design = Ledger.design(new int[] {0, 1, 2, 3}, 256, 5);
    double[] answers =
        design.stream().mapToDouble(one -> one.at()[0] * one.at()[1] + one.at()[3]).toArray();
    Ledger.Shares shares = Ledger.shares(4, twice(answers), DRAWS);
    assertThat(shares.share()[2]).isCloseTo(0, within(1e-12));
    assertThat(shares.share()[0]).isCloseTo(shares.share()[1], within(0.05));
  }

  /** As for Sobol: variance 1 of the first group, none of the second, 1 of chance; seed fixed. */
  @Test
  void shouldNotBlameGroupsForChanceThatRowsDoNotShare() {
    List<Evaluation> design = Ledger.design(new int[] {0, 1}, 512, 5);
    for (double rho : new double[] {0, 0.5}) {
      Ledger.Shares shares = Ledger.shares(2, Known.halfChance(design, rho, DRAWS), DRAWS);
      assertThat(shares.share()[0]).isCloseTo(0.5, within(0.1));
      assertThat(shares.interval()[1].contains(0)).isTrue();
      assertThat(shares.chance()).isCloseTo(0.5, within(0.06));
    }
  }

  @Test
  void shouldLeaveOutRowsWithAMissingAnswer() {
    List<Evaluation> design = Ledger.design(new int[] {0, 1, 2}, 64, 5);
    Answers answers = withNoise(design, 1, 2);
    answers.values()[11][1] = Double.NaN;
    assertThat(Ledger.shares(3, answers, DRAWS).rows()).isEqualTo(63);
  }

  private static Answers twice(double[] answers) {
    return new Answers(
        Arrays.stream(answers).mapToObj(one -> new double[] {one, one}).toArray(double[][]::new));
  }

  private static Answers withNoise(List<Evaluation> design, double sd, int replicates) {
    double[][] values = new double[design.size()][replicates];
    for (int evaluation = 0; evaluation < values.length; evaluation++) {
      Evaluation at = design.get(evaluation);
      for (int replicate = 0; replicate < replicates; replicate++) {
        values[evaluation][replicate] =
            Known.ishigami(at.at()) + sd * DRAWS.normal(Decision.WEEKLY_MOOD, at.row(), replicate);
      }
    }
    return new Answers(values);
  }
}
