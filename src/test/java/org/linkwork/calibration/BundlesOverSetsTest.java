package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.linkwork.bundle.Bundle;
import org.linkwork.bundle.BundleMethod;
import org.linkwork.bundle.BundleQuestion;
import org.linkwork.bundle.SmallMenu;
import org.linkwork.record.Outcome;
import org.linkwork.record.Payer;

/** Three choices whose worth is known: by set, replicate and bundle. */
class BundlesOverSetsTest {
  private static final int SETS = 4;
  private static final int REPLICATES = 2;
  private static final double[] GAIN = {10, 4, 1};
  private static final double[] PRICE = {100, 50, 80};

  @Test
  void shouldSayWhatEachChoiceAddsParametersAndChanceApart() {
    BundlesOverSets found = found(OptionalDouble.empty());

    assertThat(found.complete()).isEqualTo(SETS);
    // The first is worth 10 by the parameters of even sets and 20 by those of odd ones.
    BundlesOverSets.OfChoice first = found.choices().get(0);
    assertThat(first.outcome().mean()).isCloseTo(15, within(1e-9));
    assertThat(first.outcome().parameterDeviation()).isCloseTo(Math.sqrt(100 / 3.0), within(1e-9));
    assertThat(first.outcome().chanceDeviation()).isZero();
    assertThat(first.cost().mean()).isCloseTo(100, within(1e-9));
    assertThat(first.better()).isEqualTo(1);
    // The last gains 1 in one replicate and loses 3 in the other: chance, and no parameters.
    BundlesOverSets.OfChoice last = found.choices().get(2);
    assertThat(last.outcome().mean()).isCloseTo(-1, within(1e-9));
    assertThat(last.outcome().parameterDeviation()).isZero();
    assertThat(last.outcome().chanceDeviation()).isCloseTo(Math.sqrt(8), within(1e-9));
    assertThat(last.better()).isZero();
  }

  @Test
  void shouldSayInWhichShareOfTheSetsABundleIsWorthItsMoney() {
    BundlesOverSets found = found(OptionalDouble.of(120));

    // Nothing, the cheap one, the good one and both: each is worth its money in every set.
    for (int unbeaten : new int[] {0, 1, 2, 3}) {
      assertThat(found.bundles().get(unbeaten).unbeaten()).as("%d", unbeaten).isEqualTo(1);
    }
    assertThat(found.bundles().get(4).unbeaten()).isZero();
    assertThat(found.bundles().get(7).unbeaten()).isZero();
    assertThat(found.oftenUnbeaten(2)).hasSize(2);
    // Both cost 150, so that the best within 120 is the first alone.
    assertThat(found.oftenBest().orElseThrow().bundle()).isEqualTo(new Bundle(1));
    assertThat(found.oftenBest().orElseThrow().best()).isEqualTo(1);
    assertThat(found(OptionalDouble.empty()).oftenBest().orElseThrow().bundle())
        .isEqualTo(new Bundle(3));
    assertThat(found.bundles().get(3).outcome().mean()).isCloseTo(19, within(1e-9));
    assertThat(found.bundles().get(3).cost().mean()).isCloseTo(150, within(1e-9));
  }

  @Test
  void shouldCountSetsByTheirWeights() {
    double[][][] outcome = outcome();
    for (int set = 0; set < SETS; set += 2) {
      // The cheap one has the best outcome in even sets, which weigh three times as much.
      Arrays.fill(outcome[2][set], 1000);
    }
    BundlesOverSets found =
        BundlesOverSets.of(question(OptionalDouble.empty()), outcome, cost(), weights(3));

    assertThat(found.oftenBest().orElseThrow().bundle()).isEqualTo(new Bundle(2));
    assertThat(found.oftenBest().orElseThrow().best()).isCloseTo(0.75, within(1e-9));
    assertThat(found.bundles().get(1).outcome().mean()).isCloseTo(12.5, within(1e-9));
  }

  /** Even sets weigh so many times as much as odd ones. */
  private static double[] weights(double even) {
    double[] weights = new double[SETS];
    Arrays.setAll(weights, set -> set % 2 == 0 ? even : 1);
    return weights;
  }

  @Test
  void shouldLeaveOutSetsInWhichABundleHasNoValue() {
    double[][][] outcome = outcome();
    outcome[5][1][0] = Double.NaN;

    BundlesOverSets found =
        BundlesOverSets.of(question(OptionalDouble.empty()), outcome, cost(), weights(1));

    assertThat(found.sets()).isEqualTo(SETS);
    assertThat(found.complete()).isEqualTo(SETS - 1);
    assertThat(found.choices().get(0).outcome().mean()).isCloseTo(40 / 3.0, within(1e-9));
  }

  private static BundlesOverSets found(OptionalDouble budget) {
    return BundlesOverSets.of(question(budget), outcome(), cost(), weights(1));
  }

  private static BundleQuestion question(OptionalDouble budget) {
    return new BundleQuestion(
        SmallMenu.menu(),
        BundleMethod.ALL,
        Outcome.STILL_COMING_12,
        EnumSet.of(Payer.NHS),
        REPLICATES,
        budget);
  }

  private static double[][][] outcome() {
    double[][][] values = new double[8][SETS][REPLICATES];
    for (int world = 0; world < 8; world++) {
      for (int set = 0; set < SETS; set++) {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
          Bundle bundle = new Bundle(world);
          values[world][set][replicate] =
              100 * set
                  + 7 * replicate
                  + in(bundle, 0) * (set % 2 + 1) * GAIN[0]
                  + in(bundle, 1) * GAIN[1]
                  + in(bundle, 2) * (GAIN[2] - 4 * replicate);
        }
      }
    }
    return values;
  }

  private static double[][][] cost() {
    double[][][] values = new double[8][SETS][REPLICATES];
    for (int world = 0; world < 8; world++) {
      for (int set = 0; set < SETS; set++) {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
          for (int choice = 0; choice < 3; choice++) {
            values[world][set][replicate] += in(new Bundle(world), choice) * PRICE[choice];
          }
        }
      }
    }
    return values;
  }

  private static int in(Bundle bundle, int choice) {
    return bundle.has(choice) ? 1 : 0;
  }
}
