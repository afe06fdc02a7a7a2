package org.linkwork.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Twins: calibration to what a function with known values of its parameters gives. */
class CalibrationTest {
  private static final double NOISE = 0.05;
  private static final int POPULATION = 400;
  private static final CalibrationRule RULE = new CalibrationRule(4, 60, 1, 0.2, 120, 2, 60, 1);

  /** Five parameters, of which the last does nothing and the first two are known as a product. */
  private static double[] outputs(double[] x) {
    return new double[] {
      4 * (x[0] + 0.5) * (x[1] + 0.5), 3 * x[2] + x[3], 2 * x[3] * x[3] - x[2], x[0] * x[1] + x[2]
    };
  }

  /**
   * The true values must be among the plausible ones, and intervals of the plausible sets must
   * cover them. With errors of three standard deviations on four aims the truth is ruled out in
   * about 1 of 100 twins, and each interval misses in about 1 of 20: of 40 intervals (8 twins, 5
   * parameters) more than 8 miss with a probability below 1 in 10,000. Seeds are fixed.
   */
  @Test
  void shouldFindTheValuesOfATwin() {
    int ruledOut = 0;
    int missed = 0;
    for (int twin = 0; twin < 8; twin++) {
      double[] truth = truth(twin);
      CalibrationResults results = calibrate(truth, twin, RULE);
      List<Wave> waves = results.waves().stream().map(WaveOutcome::wave).toList();
      ruledOut += new Region(results.question().aims(), waves).contains(truth) ? 0 : 1;
      List<Learned> learned = results.learned();
      for (int parameter = 0; parameter < truth.length; parameter++) {
        Learned one = learned.get(parameter);
        missed += one.low() <= truth[parameter] && truth[parameter] <= one.high() ? 0 : 1;
      }
    }
    assertThat(ruledOut).isZero();
    assertThat(missed).isLessThanOrEqualTo(8);
  }

  @Test
  void shouldSayWhatIsLearnedAndWhatIsNot() {
    CalibrationResults results = calibrate(new double[] {0.4, 0.6, 0.3, 0.7, 0.5}, 99, RULE);

    assertThat(results.sets().sets()).hasSizeBetween(30, 60);
    assertThat(results.sets().nearest()).isEmpty();
    assertThat(results.sets().sets().stream().mapToDouble(PlausibleSet::weight).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(results.sets().effectiveNumber()).isGreaterThan(10);
    double[] weights = results.sets().weights();
    for (int set = 1; set < weights.length; set++) {
      assertThat(weights[set]).isLessThan(weights[set - 1]);
    }
    List<Learned> learned = results.learned();
    assertThat(learned.get(2).isLearned()).isTrue();
    assertThat(learned.get(3).isLearned()).isTrue();
    assertThat(learned.get(4).isNotLearned()).isTrue();
    List<Direction> directions = results.directions();
    assertThat(directions.get(0).isWeak()).isTrue();
    assertThat(Math.abs(directions.get(0).parts()[4])).isGreaterThan(0.9);
    assertThat(directions.get(4).isWeak()).isFalse();
    double[] shares = results.waves().stream().mapToDouble(w -> w.survey().share()).toArray();
    assertThat(shares[shares.length - 1]).isLessThan(shares[0]);
    assertThat(results.inside()).isEqualTo(4);
    assertThat(results.checks())
        .allMatch(check -> check.low() <= check.mean() && check.mean() <= check.high());
    double[] teaching = outputs(results.teaching().orElseThrow().at());
    assertThat(teaching[1])
        .isCloseTo(outputs(new double[] {0.4, 0.6, 0.3, 0.7, 0.5})[1], within(0.3));
  }

  @Test
  void shouldNeverUseASeedTwice() {
    List<Integer> numbers = new ArrayList<>();
    TargetFunction function = Toy.noisy(CalibrationTest::outputs, NOISE, 1);
    calibrate(
        Toy.aims(outputs(truth(1)), 0.2),
        asked -> {
          asked.forEach(each -> numbers.add(each.number()));
          return function.at(asked);
        },
        RULE);

    assertThat(numbers).doesNotHaveDuplicates();
  }

  @Test
  void shouldStopWhenItIsToldTo() {
    assertThat(
            new Calibration(
                    question(Toy.aims(outputs(truth(1)), 0.2), RULE),
                    asked -> Optional.empty(),
                    CalibrationListener.NONE,
                    POPULATION)
                .carryOut())
        .isEmpty();
  }

  @Test
  void shouldSayThatNothingAgrees() {
    CalibrationResults results =
        calibrate(
            Toy.aims(new double[] {100, 100, 100, 100}, 0.2),
            Toy.noisy(CalibrationTest::outputs, NOISE, 1),
            RULE);

    assertThat(results.sets().sets()).isEmpty();
    assertThat(results.teaching()).isEmpty();
    assertThat(results.learned()).isEmpty();
    assertThat(results.unmet()).hasSize(4);
    assertRanked(results.sets());
  }

  /** Aims that each can be met and no half of them together. */
  @Test
  void shouldRankTheNearestWhereTheWavesLeaveNothing() {
    List<Aim> aims = Toy.aims(new double[] {0.1, 0.3, 0.5, 0.7, 0.9}, 0.02);
    TargetFunction function = Toy.noisy(x -> new double[] {x[0], x[0], x[0], x[0], x[0]}, 0.002, 4);

    CalibrationResults results = calibrate(aims, function, RULE);

    assertThat(results.last().survey().isEmpty()).isTrue();
    assertThat(results.unmet()).isEmpty();
    assertRanked(results.sets());
    // One of the five is spared, so that the waves look about 0.4 and 0.6.
    assertThat(results.sets().nearest().get(0).at()[0]).isBetween(0.3, 0.7);
    assertThat(results.sets().nearest().get(0).missed()).contains(0, 4);
  }

  private static void assertRanked(PlausibleSets sets) {
    assertThat(sets.sets()).isEmpty();
    assertThat(sets.tried()).isEqualTo(RULE.candidates());
    assertThat(sets.nearest()).hasSize(20).allMatch(place -> place.weight() == 0);
    assertThat(sets.nearest())
        .isSortedAccordingTo(Comparator.comparingDouble(PlausibleSet::distance));
  }

  /** One aim that no values meet decides nothing, and is named. */
  @Test
  void shouldSetAsideTheAimThatCannotBeMet() {
    double[] wanted = outputs(truth(2));
    wanted[3] = -3;
    CalibrationResults results =
        calibrate(Toy.aims(wanted, 0.2), Toy.noisy(CalibrationTest::outputs, NOISE, 3), RULE);

    assertThat(results.unmet()).extracting(Aim::key).containsExactly("t4");
    assertThat(results.sets().sets()).isNotEmpty();
    assertThat(results.leastImplausibilities()[3]).isGreaterThan(3);
    assertThat(results.leastImplausibilities()[0]).isLessThan(3);
    assertThat(results.inside()).isEqualTo(3);
  }

  /** Two aims that contradict each other, each of which can be met. */
  @Test
  void shouldSpareTheWorstWhereNoPlaceMeetsAll() {
    List<Aim> aims = Toy.aims(new double[] {0.2, 0.8, 0.5, 0.5}, 0.1);
    TargetFunction function = Toy.noisy(x -> new double[] {x[0], x[0], x[1], x[2]}, NOISE, 4);

    CalibrationResults results = calibrate(aims, function, RULE);

    assertThat(results.unmet()).isEmpty();
    assertThat(results.last().wave().rank()).isEqualTo(2);
    assertThat(results.last().relaxed()).isTrue();
    assertThat(results.sets().sets()).isNotEmpty();
  }

  @Test
  void shouldBeTheSameAgain() {
    CalibrationResults one = calibrate(truth(3), 3, RULE);
    CalibrationResults other = calibrate(truth(3), 3, RULE);

    assertThat(other.sets().weights()).isEqualTo(one.sets().weights());
    assertThat(other.teaching().orElseThrow().at()).isEqualTo(one.teaching().orElseThrow().at());
  }

  private static double[] truth(int twin) {
    double[] truth = new double[5];
    for (int parameter = 0; parameter < truth.length; parameter++) {
      truth[parameter] = 0.15 + 0.7 * ((twin * 5 + parameter) * 0.618034 % 1);
    }
    return truth;
  }

  private static CalibrationResults calibrate(double[] truth, long seed, CalibrationRule rule) {
    TargetFunction function = Toy.noisy(CalibrationTest::outputs, NOISE, 1000 * seed);
    Evaluation observed = new Evaluation(1_000_000, truth, 1, 1);
    double[] seen = function.at(List.of(observed)).orElseThrow().get(0).pooled();
    return calibrate(Toy.aims(seen, 2 * NOISE), function, rule);
  }

  private static CalibrationResults calibrate(
      List<Aim> aims, TargetFunction function, CalibrationRule rule) {
    return new Calibration(question(aims, rule), function, CalibrationListener.NONE, POPULATION)
        .carryOut()
        .orElseThrow();
  }

  private static CalibrationQuestion question(List<Aim> aims, CalibrationRule rule) {
    return new CalibrationQuestion("toy", Toy.parameters(5), aims, rule, 42);
  }
}
