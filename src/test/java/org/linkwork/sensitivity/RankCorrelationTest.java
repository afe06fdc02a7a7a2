package org.linkwork.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;

class RankCorrelationTest {
  private static final Draws DRAWS = Draws.keyed(20_260_921, 10);

  @Test
  void shouldSeeARelationThatOnlyRises() {
    List<Evaluation> design = RankCorrelation.design(2, 300, 5);
    List<RankCorrelation.Coefficient> found =
        RankCorrelation.coefficients(design, Known.answers(design, at -> Math.exp(5 * at[0])));
    assertThat(found.get(0).coefficient()).isCloseTo(1, within(1e-6));
    assertThat(found.get(0).p()).isLessThan(1e-12);
    assertThat(Math.abs(found.get(1).coefficient())).isLessThanOrEqualTo(1);
  }

  /** For two factors the partial correlation follows from the three of Spearman. */
  @Test
  void shouldAllowForTheOtherFactor() {
    double[][] rows = {
      {0.1, 0.7, 2.0}, {0.2, 0.1, 1.0}, {0.3, 0.9, 4.0}, {0.4, 0.3, 3.0},
      {0.5, 0.8, 7.0}, {0.6, 0.2, 5.0}, {0.7, 0.6, 6.0}, {0.8, 0.4, 8.0}
    };
    List<Evaluation> design = new ArrayList<>();
    double[] answers = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      design.add(new Evaluation(row, new double[] {rows[row][0], rows[row][1]}));
      answers[row] = rows[row][2];
    }
    List<RankCorrelation.Coefficient> found =
        RankCorrelation.coefficients(design, Answers.certain(answers));
    double r1y = spearman(rows, 0, 2);
    double r2y = spearman(rows, 1, 2);
    double r12 = spearman(rows, 0, 1);
    double expected = (r1y - r12 * r2y) / Math.sqrt((1 - r12 * r12) * (1 - r2y * r2y));
    assertThat(found.get(0).coefficient()).isCloseTo(expected, within(1e-9));
  }

  /**
   * Both p adjusted, at most one of 20 data sets has any below 0.05: more than 15 of 100 with a
   * probability below 1e-4; the seeds are fixed.
   */
  @Test
  void shouldFindNothingWhereThereIsNothing() {
    int found = 0;
    for (int seed = 0; seed < 100; seed++) {
      List<Evaluation> design = RankCorrelation.design(2, 60, seed);
      double[] answers = new double[60];
      for (int point = 0; point < 60; point++) {
        answers[point] = DRAWS.normal(Decision.WEEKLY_MOOD, seed, point);
      }
      List<RankCorrelation.Coefficient> both =
          RankCorrelation.coefficients(design, Answers.certain(answers));
      found += both.stream().anyMatch(one -> one.p() < 0.05) ? 1 : 0;
      assertThat(both).allMatch(one -> one.interval().contains(one.coefficient()));
    }
    assertThat(found).isLessThanOrEqualTo(15);
  }

  @Test
  void shouldSayNothingOfFactorsThatDoNotVary() {
    List<Evaluation> design = new ArrayList<>();
    for (int row = 0; row < 20; row++) {
      design.add(new Evaluation(row, new double[] {row / 20.0, 0.5}));
    }
    List<RankCorrelation.Coefficient> found =
        RankCorrelation.coefficients(design, Known.answers(design, at -> at[0] * at[0]));
    assertThat(found.get(0).coefficient()).isCloseTo(1, within(1e-9));
    assertThat(found.get(1).coefficient()).isNaN();
  }

  @Test
  void shouldSayNothingFromTooFewPoints() {
    List<Evaluation> design = RankCorrelation.design(4, 4, 5);
    assertThat(RankCorrelation.coefficients(design, Known.answers(design, Known::linear)))
        .allMatch(one -> Double.isNaN(one.coefficient()));
  }

  /** From the squared differences of ranks, which none of these rows shares. */
  private static double spearman(double[][] rows, int one, int other) {
    double squares = 0;
    for (double[] row : rows) {
      double difference = rank(rows, one, row[one]) - rank(rows, other, row[other]);
      squares += difference * difference;
    }
    int n = rows.length;
    return 1 - 6 * squares / (n * ((double) n * n - 1));
  }

  private static double rank(double[][] rows, int column, double value) {
    double rank = 1;
    for (double[] row : rows) {
      rank += row[column] < value ? 1 : 0;
    }
    return rank;
  }
}
