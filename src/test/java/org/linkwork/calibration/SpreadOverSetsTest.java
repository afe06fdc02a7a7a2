package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.scenario.Overrides;

class SpreadOverSetsTest {
  @Test
  void shouldBeAsWorkedOutByHand() {
    // Means 2, 4 and 9 with a variance of 13; within variances 2, 2 and 8, on average 4; so that
    // parameters have 13 - 4 / 2 = 11.
    SpreadOverSets found = even(new double[][] {{1, 3}, {3, 5}, {7, 11}});

    assertThat(found.mean()).isEqualTo(5);
    assertThat(found.parameterDeviation()).isCloseTo(Math.sqrt(11), within(1e-12));
    assertThat(found.chanceDeviation()).isCloseTo(2, within(1e-12));
    assertThat(found.parameterShare()).isCloseTo(11.0 / 15, within(1e-12));
    assertThat(found.interval().contains(5)).isTrue();
    assertThat(found.low()).isEqualTo(2);
    assertThat(found.high()).isEqualTo(9);
  }

  @Test
  void shouldLeaveOutSetsWithoutValueAndNeverGoBelowZero() {
    SpreadOverSets found = even(new double[][] {{1, 9}, {9, 1}, {Double.NaN, 3}, {2, 8}});

    assertThat(found.sets()).isEqualTo(3);
    assertThat(found.parameterDeviation()).isZero();
    assertThatThrownBy(() -> even(new double[][] {{1}, {1, 2}}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldSpeakOfASignOnlyWithSetsEnoughOnOneSide() {
    assertThat(even(alike(20, 1)).isSameSign()).isTrue();
    assertThat(even(alike(20, -1)).isSameSign()).isTrue();
    assertThat(even(alike(20, 0)).isSameSign()).isFalse();
    assertThat(even(alike(19, 1)).isSameSign()).isFalse();
    double[][] divided = alike(20, 1);
    divided[7][0] = -1;
    assertThat(even(divided).isSameSign()).isFalse();
  }

  @Test
  void shouldBeNothingOnlyWhereAllIsNothing() {
    assertThat(even(new double[50][2]).isNothing()).isTrue();
    double[][] once = new double[50][2];
    once[3][0] = 1;
    once[3][1] = -1;
    assertThat(even(once).isNothing()).isFalse();
    assertThat(even(alike(5, 1)).isNothing()).isFalse();
  }

  private static double[][] alike(int sets, double value) {
    double[][] values = new double[sets][1];
    Arrays.stream(values).forEach(set -> Arrays.fill(set, value));
    return values;
  }

  /** A set that stands for two is as good as two that agree, but for what chance takes from it. */
  @Test
  void shouldWeighSets() {
    double[][] three = {{1}, {4}, {10}};
    SpreadOverSets weighed = SpreadOverSets.of(three, new double[] {0.5, 0.25, 0.25});

    assertThat(weighed.mean()).isEqualTo(4);
    assertThat(weighed.sets()).isEqualTo(3);
    // Worth 1 / (0.25 + 2 / 16) = 2 2/3 sets: 13.5 x 8/3 / (5/3).
    assertThat(weighed.parameterDeviation()).isNaN();
    assertThat(SpreadOverSets.of(doubled(three), new double[] {2, 1, 1}).parameterDeviation())
        .isCloseTo(Math.sqrt(13.5 * 8 / 5), within(1e-12));
    assertThat(weighed.interval().halfWidth())
        .isCloseTo(12.706205 * Math.sqrt(13.5 * 8 / 5 * 3 / 8), within(1e-4));
  }

  private static double[][] doubled(double[][] values) {
    return Arrays.stream(values).map(set -> new double[] {set[0], set[0]}).toArray(double[][]::new);
  }

  /** The answer of sets that all weigh the same. */
  private static SpreadOverSets even(double[][] values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1.0 / values.length);
    return SpreadOverSets.of(values, ones);
  }

  /**
   * Parameters of standard deviation 2 and chance of 3 over 400 sets of 2: the estimates lie within
   * 15 % and 10 % in all but 1 of 1,000 seeds; the seed is fixed.
   */
  @Test
  void shouldTellParametersFromChance() {
    Draws draws = Draws.keyed(3, 0);
    double[][] values = new double[400][2];
    for (int set = 0; set < values.length; set++) {
      for (int replicate = 0; replicate < 2; replicate++) {
        values[set][replicate] =
            2 * draws.normal(Decision.WEEKLY_MOOD, set, 0)
                + 3 * draws.normal(Decision.LIFE_SHOCK, set, replicate);
      }
    }

    SpreadOverSets found = even(values);

    assertThat(found.parameterDeviation()).isCloseTo(2, within(0.5));
    assertThat(found.chanceDeviation()).isCloseTo(3, within(0.35));
  }

  @Test
  void shouldChooseSetsByTheirWeights() {
    List<PlausibleSetsFile.Weighed> sets = new ArrayList<>();
    for (double weight : new double[] {0.5, 0.25, 0.2, 0.05}) {
      sets.add(new PlausibleSetsFile.Weighed(sets.size() + 1, weight, Overrides.NONE));
    }

    assertThat(SetsByWeight.chosen(sets, 4))
        .extracting(PlausibleSetsFile.Weighed::number, PlausibleSetsFile.Weighed::weight)
        .containsExactly(tuple(1, 0.5), tuple(2, 0.25), tuple(3, 0.25));
    assertThat(SetsByWeight.chosen(sets, 2))
        .extracting(PlausibleSetsFile.Weighed::number)
        .containsExactly(1, 2);
    assertThat(SetsByWeight.chosen(sets, 40))
        .extracting(PlausibleSetsFile.Weighed::weight)
        .containsExactly(0.5, 0.25, 0.2, 0.05);
  }

  @Test
  void shouldWeighQuantilesAndMeans() {
    Weighted weighted =
        new Weighted(new double[] {3, 1, Double.NaN, 2}, new double[] {1, 1, 5, 2}).known();

    assertThat(weighted.mean()).isEqualTo(2);
    assertThat(weighted.quantile(0.5)).isEqualTo(2);
    assertThat(weighted.quantile(0)).isEqualTo(1);
    assertThat(weighted.quantile(1)).isEqualTo(3);
    assertThat(weighted.share(value -> value > 1)).isEqualTo(0.75);
    assertThat(weighted.interval().contains(2)).isTrue();
  }
}
