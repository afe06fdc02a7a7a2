package org.linkwork.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticFitTest {
  private static final double EXACT = 1e-8;

  @Test
  void shouldFindTheLogOddsOfATwoByTwoTable() {
    double[] found =
        LogisticFit.coefficients(
            new double[][] {{1, 0}, {1, 1}}, new double[] {50, 80}, new double[] {10, 40});
    assertThat(found[0]).isCloseTo(Math.log(10.0 / 40), within(EXACT));
    assertThat(found[1]).isCloseTo(Math.log(1 / (10.0 / 40)), within(EXACT));
  }

  @Test
  void shouldFindTheCoefficientsFromWhichSharesWereMade() {
    double[] planted = {-1, 0.7, -0.3};
    double[][] by = new double[12][];
    double[] among = new double[12];
    double[] yes = new double[12];
    for (int kind = 0; kind < by.length; kind++) {
      by[kind] = new double[] {1, kind % 2, kind / 2};
      among[kind] = 100 + 10 * kind;
      double logOdds = planted[0] + planted[1] * (kind % 2) + planted[2] * (kind / 2);
      yes[kind] = among[kind] / (1 + Math.exp(-logOdds));
    }
    assertThat(LogisticFit.coefficients(by, among, yes)).containsExactly(planted, within(EXACT));
  }

  @Test
  void shouldKnowNothingWhereEverybodySaysYesOrPredictorsAreTheSame() {
    assertThat(LogisticFit.coefficients(new double[][] {{1}}, new double[] {5}, new double[] {5}))
        .containsOnly(Double.NaN);
    assertThat(
            LogisticFit.coefficients(
                new double[][] {{1, 1}, {1, 1}}, new double[] {5, 5}, new double[] {1, 2}))
        .containsOnly(Double.NaN);
  }
}
